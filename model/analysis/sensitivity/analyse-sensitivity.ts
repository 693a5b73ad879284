import { summarise } from "#model/projection";
import { fillUniform, Z90 } from "#model/random";
import { compileOccupation, type Scenario } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { AnalysisOptions } from "../definition/analysis-options.ts";
import { gapOf, type LastYear, type LastYearOptions, lastDemand, lastYear } from "../simulated/last-year.ts";
import { leavesOf } from "../simulated/leaves-of.ts";
import type { FigureGroup, Sensitivity, SensitivityQuestion } from "./sensitivity.ts";
import { type SobolIndex, sobolIndices } from "./sobol.ts";
import { varyingGroups } from "./varying-groups.ts";

const RESAMPLES = 200;
/** Groups of figures that supply does not depend on. */
const OF_DEMAND_ALONE: ReadonlySet<FigureGroup> = new Set([
  "demand:base",
  "demand:standard",
  "demand:productivity",
  "use",
  "population",
  "driver",
  "wisn",
  "laboratory",
]);
/** Far from any other seed in use: the streams of B are independent of those of A. */
const SEED_APART = 2 ** 52;
/** Swings and variances smaller than this (FTE, and FTE squared) are rounding. */
const ROUNDING = 1e-9;

/** Total Sobol indices of supply and of demand at a unit, without intervals. */
interface SideIndices {
  readonly supply: readonly SideIndex[];
  readonly demand: readonly SideIndex[];
}
interface SideIndex {
  readonly group: FigureGroup;
  readonly total: SobolIndex;
}

/** Finds which groups of uncertain figures decide how sure a gap is; see `analyseSides`. */
export const analyseSensitivity = (...asked: Parameters<typeof analyseSides>): Sensitivity => analyseSides(...asked).sensitivity;

/**
 * Finds which groups of uncertain figures decide how sure a gap is, at each unit asked for in the same simulations.
 *
 * Tornado: one group at a time at its 10th and 90th percentile in every unit, all else at its median. Sobol indices: Saltelli's design
 * with A the streams of the seed (the very draws of a projection with that seed) and B those of another, k + 2 simulations for k groups.
 * Groups whose figures are all taken as known are skipped. The same simulations tell of both sides of the gap, unit by unit.
 *
 * @throws RangeError when a unit has no staff of the occupation; MissingFigures.
 */
export function analyseSides(
  dataset: Dataset,
  scenario: Scenario,
  { occupation, units, year }: SensitivityQuestion,
  { draws, seed, onProgress, signal }: AnalysisOptions,
): { readonly sensitivity: Sensitivity; readonly sides: readonly SideIndices[] } {
  const compiled = compileOccupation(dataset, scenario, occupation, { to: year });
  const groups = varyingGroups(compiled);
  const sets = units.map((unit) => leavesOf(dataset, compiled, unit));
  const run = (options: LastYearOptions): LastYear => lastYear(compiled, sets, { ...options, signal });
  /** The same, where only one group differs from what gave `known`: what cannot differ is not simulated again. */
  const runOther = (group: FigureGroup, options: LastYearOptions, known: LastYear): LastYear =>
    OF_DEMAND_ALONE.has(group) ? { supply: known.supply, demand: lastDemand(compiled, sets, { ...options, signal }) } : run(options);
  const steps = groups.length + 3;
  let done = 0;
  const step = <T>(value: T): T => {
    done++;
    onProgress?.(done / steps);
    return value;
  };

  const centre = run({ seed, draws: 1, sources: { "*": { z: 0 } } });
  const at = (group: FigureGroup, z: number): LastYear =>
    runOther(group, { seed, draws: 1, sources: { "*": { z: 0 }, [group]: { z } } }, centre);
  const tornado = groups.map((group) => ({ low: at(group, -Z90), high: at(group, Z90) }));
  step(null);

  const seedB = seed < SEED_APART ? seed + SEED_APART : seed - SEED_APART;
  const a = step(run({ seed, draws }));
  const b = step(run({ seed: seedB, draws }));
  const ab = groups.map((group) => step(runOther(group, { seed, draws, sources: { [group]: { seed: seedB } } }, a)));
  const resamples = Array.from({ length: RESAMPLES }, (_, r) => resample(seed, occupation, r, draws));

  const side = (of: "supply" | "demand", u: number): SideIndex[] =>
    groups.map((group, g) => ({ group, total: sobolIndices({ a: a[of][u]!, b: b[of][u]!, ab: ab[g]![of][u]! }, []).total }));
  const sides = units.map((_, u) => ({ supply: side("supply", u), demand: side("demand", u) }));
  const sensitivity: Sensitivity = {
    kind: "sensitivity",
    year,
    units: units.map((unit, u) => {
      const [gapA, gapB] = [gapOf(a, u), gapOf(b, u)];
      const found = groups.map((group, g) => ({
        group,
        low: gapOf(tornado[g]!.low, u)[0]!,
        high: gapOf(tornado[g]!.high, u)[0]!,
        ...sobolIndices({ a: gapA, b: gapB, ab: gapOf(ab[g]!, u) }, resamples),
      }));
      const swing = ({ low, high }: (typeof found)[number]): number => Math.abs(high - low);
      return {
        unit,
        centre: gapOf(centre, u)[0]!,
        gap: summarise(gapA),
        standardDeviation: deviation(gapA),
        groups: found
          .filter((group) => swing(group) > ROUNDING || group.total.value > ROUNDING)
          .sort((one, other) => swing(other) - swing(one)),
      };
    }),
  };
  return { sensitivity, sides };
}

/** Draw numbers taken with replacement; the same for the same seed, however many are asked for before. */
function resample(seed: number, occupation: string, number: number, draws: number): Uint32Array {
  const uniform = new Float64Array(draws);
  fillUniform(uniform, { seed, occupation, unit: "*", process: `bootstrap:${number}` }, 0);
  return Uint32Array.from(uniform, (value) => Math.floor(value * draws));
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
