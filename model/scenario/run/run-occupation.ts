import { measureDraws, type OccupationDraws, summariseUnits } from "#model/projection";
import type { Dataset } from "#model/vocabulary";
import { type CompiledOccupation, compileOccupation } from "../compile/compile-occupation.ts";
import type { Series } from "../outcome.ts";
import type { RunOptions } from "../run-options.ts";
import type { Scenario } from "../scenario.ts";
import { type ReportedUnit, reportedUnits } from "../units/roll-up.ts";
import { unitTree } from "../units/unit-tree.ts";
import { chanceIn } from "./chance-in.ts";
import { checkRollUp } from "./check-roll-up.ts";
import { simulate } from "./simulate.ts";

/** Share of a run that the simulation takes; summaries take the rest. For progress only. */
const SIMULATION_SHARE = 0.7;

/**
 * Runs one occupation of a dataset under a scenario and summarises every unit that has staff, or sums units that have.
 *
 * Series come in the order of the units table. Numbers depend on dataset, scenario, seed, draws and `to` alone: not on the units asked
 * for, on `from`, nor on any other occupation. The scenario is taken as checked (`checkScenario`).
 *
 * @throws MissingFigures when the dataset lacks figures the run needs; Error when a check inside the run fails.
 */
export function runOccupation(dataset: Dataset, scenario: Scenario, occupation: string, options: RunOptions): Series[] {
  const { to, draws, seed, noise, signal, onProgress } = options;
  const from = options.from ?? dataset.description.baseYear;
  if (from < dataset.description.baseYear || from > to) {
    throw new RangeError(`the first year reported, ${from}, must lie between the base year ${dataset.description.baseYear} and ${to}`);
  }
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`the number of draws must be a whole number of 1 or more, not ${draws}`);
  const compiled = compileOccupation(dataset, scenario, occupation, { to });
  signal?.throwIfAborted();
  const projection = simulate(compiled, {
    seed,
    draws,
    noise,
    signal,
    onProgress: onProgress && ((done) => onProgress(done * SIMULATION_SHARE)),
  });
  const tree = unitTree(dataset);
  checkRollUp(projection, tree);
  const units = reportedUnits(tree, projection.units, options.units);
  return units.map((reported, i) => {
    signal?.throwIfAborted();
    const series = toSeries(projection, compiled, reported, from, Math.min(options.futures ?? 0, draws));
    onProgress?.(SIMULATION_SHARE + ((1 - SIMULATION_SHARE) * (i + 1)) / units.length);
    return series;
  });
}

function toSeries(
  projection: OccupationDraws,
  compiled: CompiledOccupation,
  { unit, leaves }: ReportedUnit,
  from: number,
  futures: number,
): Series {
  const summary = summariseUnits(projection, leaves);
  const skipped = from - projection.firstYear;
  const measures = Object.fromEntries(
    Object.entries(summary.measures).map(([measure, statistics]) => [
      measure,
      Object.fromEntries(Object.entries(statistics).map(([name, values]) => [name, values.slice(skipped)])),
    ]),
  ) as Series["measures"];
  return {
    occupation: projection.occupation,
    unit,
    basis: basisOf(compiled, leaves),
    measures,
    shortageProbability: summary.shortageProbability.slice(skipped),
    ...(projection.expected === undefined ? {} : { chance: chanceIn(projection, projection.expected, leaves, skipped) }),
    ...(futures > 0 ? { futures: singleFutures(projection, leaves, skipped, futures) } : {}),
  };
}

function basisOf(compiled: CompiledOccupation, leaves: readonly number[]): Series["basis"] {
  const methods = new Set(leaves.map((leaf) => compiled.demand.units[leaf]!.method));
  return methods.size === 1 ? [...methods][0]! : "mixed";
}

/** The first draws themselves, draw by draw. */
function singleFutures(
  projection: OccupationDraws,
  leaves: readonly number[],
  skipped: number,
  count: number,
): NonNullable<Series["futures"]> {
  const { draws, years } = projection;
  const byDraw = (measure: "supply" | "demand"): number[][] => {
    const values = measureDraws(projection, measure, leaves);
    return Array.from({ length: count }, (_, d) => Array.from({ length: years - skipped }, (_, y) => values[(skipped + y) * draws + d]!));
  };
  return { supply: byDraw("supply"), demand: byDraw("demand") };
}
