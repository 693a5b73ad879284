import type { Dataset } from "#model/vocabulary";
import { compileOccupation } from "../compile/compile-occupation.ts";
import type { Series } from "../outcome.ts";
import type { RunOptions } from "../run-options.ts";
import type { Scenario } from "../scenario.ts";
import { reportedUnits } from "../units/roll-up.ts";
import { unitTree } from "../units/unit-tree.ts";
import { checkRollUp } from "./check-roll-up.ts";
import { basisOf, summariseSum } from "./series.ts";
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
  const tree = unitTree(dataset);
  const staffed = reportedUnits(
    tree,
    compiled.inputs.units.map(({ unit }) => unit),
  );
  const projection = simulate(compiled, {
    // Every unit above others is summed: those asked for, and the rest for the check.
    sums: staffed.flatMap(({ leaves }) => (leaves.length > 1 ? [leaves] : [])),
    seed,
    draws,
    noise,
    signal,
    onProgress: onProgress && ((done) => onProgress(done * SIMULATION_SHARE)),
  });
  checkRollUp(projection, tree);
  const units = reportedUnits(tree, projection.units, options.units);
  const futures = Math.min(options.futures ?? 0, draws);
  const series = units.map(({ unit, leaves }, i) => {
    signal?.throwIfAborted();
    const one = summariseSum(projection, leaves, { unit, basis: basisOf(compiled, leaves), from, futures });
    onProgress?.(SIMULATION_SHARE + ((1 - SIMULATION_SHARE) * (i + 1)) / units.length);
    return one;
  });
  projection.release?.();
  return series;
}
