import { measureDraws, type OccupationDraws, STATISTICS, summarise } from "#model/projection";
import type { Chance } from "../outcome.ts";

/**
 * Divides the variance of the gap of some leaves into chance and parameters, per year from the one number `skipped` on.
 *
 * By the law of total variance, Var(gap) = E(Var(gap | parameters)) + Var(E(gap | parameters)). In every draw `expected` is what the
 * gap is expected to be given that draw's parameters, so the first term is the mean square of the difference between the two runs, and the
 * second the variance of `expected` over draws.
 */
export function chanceIn(projection: OccupationDraws, expected: OccupationDraws, leaves: readonly number[], skipped: number): Chance {
  const { years, draws } = projection;
  const [gaps, means] = [measureDraws(projection, "gap", leaves), measureDraws(expected, "gap", leaves)];
  const result: Chance = {
    chanceVariance: [],
    parameterVariance: [],
    chanceShare: [],
    expectedGap: { mean: [], p10: [], p25: [], p50: [], p75: [], p90: [] },
  };
  for (let year = skipped; year < years; year++) {
    const ofYear = means.subarray(year * draws, (year + 1) * draws);
    const summary = summarise(ofYear);
    for (const name of STATISTICS) result.expectedGap[name].push(summary[name]);
    let [chance, parameters] = [0, 0];
    for (let d = 0; d < draws; d++) {
      chance += (gaps[year * draws + d]! - ofYear[d]!) ** 2 / draws;
      parameters += (ofYear[d]! - summary.mean) ** 2 / draws;
    }
    result.chanceVariance.push(chance);
    result.parameterVariance.push(parameters);
    result.chanceShare.push(chance + parameters > 0 ? chance / (chance + parameters) : null);
  }
  return result;
}
