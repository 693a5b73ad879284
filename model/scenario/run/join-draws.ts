import { drawMissed, type OccupationDraws, STORED_MEASURES, type StoredMeasure } from "#model/projection";
import type { Dataset } from "#model/vocabulary";
import { compileOccupation } from "../compile/compile-occupation.ts";
import type { Series } from "../outcome.ts";
import type { RunOptions } from "../run-options.ts";
import type { Scenario } from "../scenario.ts";
import { type ReportedUnit, reportedUnits } from "../units/roll-up.ts";
import { unitTree } from "../units/unit-tree.ts";
import { basisOf, summariseSum } from "./series.ts";

/** All draws of one leaf unit; arrays are year-major with draws fastest, as in `OccupationDraws`. */
export interface UnitDraws {
  readonly stored: { readonly [M in StoredMeasure]: Float64Array };
  readonly demand: Float64Array;
  readonly workedDemand: Float64Array;
}

/** Takes the leaf units of an occupation one by one and gives the series of a whole run. */
export interface DrawsJoiner {
  /** Leaf units in the order they are to be added. */
  readonly units: readonly string[];
  /** Adds the next leaf unit. The arrays are the joiner's from then on. */
  add(draws: UnitDraws): void;
  /** The series, once every unit has been added: the same bytes as from `runOccupation`. */
  finish(): Series[];
}

/** A unit that is being summed, and how many of its leaves are still to come. */
interface OpenSum {
  readonly reported: ReportedUnit;
  sum: UnitDraws | null;
  left: number;
}

/**
 * Summarises an occupation whose draws were computed in batches, holding no more of them than the leaf unit that is added and the sums
 * above it: a run of any size fits in the memory of one thread.
 *
 * Sums are made in the order of the units, as those of a run at once, so every bit is the same.
 */
export function drawsJoiner(dataset: Dataset, scenario: Scenario, occupation: string, options: RunOptions): DrawsJoiner {
  const { to, draws } = options;
  const compiled = compileOccupation(dataset, scenario, occupation, { to });
  const { units: leaves, firstYear, years } = compiled.inputs;
  const missed = drawMissed(compiled.inputs, options, draws);
  const units = leaves.map(({ unit }) => unit);
  const reported = reportedUnits(unitTree(dataset), units, options.units);
  const above = units.map((): OpenSum[] => []);
  for (const one of reported) {
    const open = { reported: one, sum: null, left: one.leaves.length };
    for (const leaf of one.leaves) above[leaf]!.push(open);
  }
  const series = new Map<string, Series>();
  let next = 0;

  function close({ reported: { unit, leaves: summed } }: OpenSum, { stored, demand, workedDemand }: UnitDraws): void {
    const projection: OccupationDraws = {
      occupation,
      firstYear,
      years,
      draws,
      units: [unit],
      stored: [stored],
      demand: [demand],
      workedDemand: [workedDemand],
      missed,
    };
    const futures = Math.min(options.futures ?? 0, draws);
    const from = options.from ?? firstYear;
    series.set(unit, summariseSum(projection, [0], { unit, basis: basisOf(compiled, summed), from, futures }));
  }

  return {
    units,
    add: (unit) => {
      const sums = above[next++];
      if (sums === undefined) throw new RangeError(`${occupation} has ${units.length} units; there is no further one to add.`);
      for (const open of sums) {
        open.left--;
        if (open.reported.leaves.length === 1) close(open, unit);
        else {
          open.sum = added(open.sum, unit);
          if (open.left > 0) continue;
          close(open, open.sum);
          open.sum = null;
        }
      }
    },
    finish: () => {
      if (next < units.length) throw new RangeError(`${occupation} has ${units.length} units; only ${next} have been added.`);
      return reported.map(({ unit }) => series.get(unit)!);
    },
  };
}

/** Adds a unit's draws to a sum, which begins at zero as every sum of the engine. */
function added(sum: UnitDraws | null, unit: UnitDraws): UnitDraws {
  const into = sum ?? {
    stored: Object.fromEntries(STORED_MEASURES.map((name) => [name, new Float64Array(unit.stored[name].length)])) as Record<
      StoredMeasure,
      Float64Array
    >,
    demand: new Float64Array(unit.demand.length),
    workedDemand: new Float64Array(unit.workedDemand.length),
  };
  for (const name of STORED_MEASURES) addTo(into.stored[name], unit.stored[name]);
  addTo(into.demand, unit.demand);
  addTo(into.workedDemand, unit.workedDemand);
  return into;
}

function addTo(sum: Float64Array, values: Float64Array): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += values[i]!;
}
