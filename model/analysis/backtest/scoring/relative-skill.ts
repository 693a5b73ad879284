import { meanBySeries } from "./by-series.ts";

/** The mean score of one method over that of another where both have a score, each series counted once; null where they share none. */
export function scoreRatio(
  scores: readonly (number | null)[],
  others: readonly (number | null)[],
  series: readonly string[],
): number | null {
  const shared = series.flatMap((name, i) => {
    const [score, other] = [scores[i]!, others[i]!];
    return score === null || other === null ? [] : [{ name, score, other }];
  });
  if (shared.length === 0) return null;
  const names = shared.map(({ name }) => name);
  const mean = (values: readonly number[]): number => meanBySeries(values, names).mean;
  const below = mean(shared.map(({ other }) => other));
  return below > 0 ? mean(shared.map(({ score }) => score)) / below : null;
}

/**
 * Relative skill by pairwise comparison: the geometric mean of a method's ratios to every method (itself among them), each on the projections both
 * have, over that of the baseline. Below 1 is better than the baseline. Where all methods have all projections it is the plain ratio.
 *
 * Source: Cramer et al., "Evaluation of individual and ensemble probabilistic forecasts of COVID-19 mortality in the United States" (PNAS 119(15), 2022).
 *
 * @param scores of each method, null where it has no projection.
 * @returns null for a method, or for all, that cannot be compared.
 */
export function relativeSkill(
  scores: readonly (readonly (number | null)[])[],
  series: readonly string[],
  baseline: number,
): (number | null)[] {
  const present = scores.map((own) => own.some((score) => score !== null));
  const means = scores.map((own, i) => {
    if (!present[i]) return null;
    const logs = scores.flatMap((other, j) => (present[j] ? [Math.log(scoreRatio(own, other, series) ?? 0)] : []));
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    return Number.isFinite(mean) ? Math.exp(mean) : null;
  });
  const against = means[baseline] ?? null;
  return means.map((mean) => (mean === null || against === null ? null : mean / against));
}
