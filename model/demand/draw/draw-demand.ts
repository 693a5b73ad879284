import type { Randomness } from "#model/random";
import { type Change, changed } from "#model/vocabulary";
import type { DemandInputs, UnitDemandInputs } from "../inputs.ts";
import type { BandPath } from "../population/band-path.ts";
import { addDrivers } from "./add-drivers.ts";
import { demographicIndex } from "./demographic-index.ts";
import { drawWorkload } from "./draw-workload.ts";
import { growthFactor } from "./growth-factor.ts";
import { openStreams, type Streams } from "./streams.ts";

/** Randomness and `draws` decide the numbers. Draw d is the same whatever the number of draws. */
export interface DemandOptions extends Randomness {
  readonly draws: number;
  /**
   * How many times its stated contracted FTE each unit has in post, per draw, aligned with the units (see `drawPosts` of the
   * projection). Base demand is counted on these posts: `base` states what is demanded given the stated posts. Left out: as stated.
   */
  readonly posts?: readonly Float64Array[];
}

/**
 * Draws contracted FTE demanded: one array per unit, aligned with `inputs.units`, year-major with draws fastest
 * (`values[year * draws + draw]`), `inputs.years` years.
 *
 * A unit's demand is its base FTE x posts x use index x growth factor (or, by WISN, the staff its growing workload requires), plus its part of
 * the drivers, under the scenario's changes to demand as a whole; never below zero.
 */
export function drawDemand(inputs: DemandInputs, options: DemandOptions): Float64Array[] {
  const streams = openStreams(inputs.occupation, inputs.nationalShare, options, options.draws);
  const indices = new Map<BandPath, Float64Array>();
  const demand = inputs.units.map((unit, u) => {
    const index = indices.get(unit.population) ?? demographicIndex(unit.population, inputs.uses, inputs.years, streams);
    indices.set(unit.population, index);
    return demographicDemand(unit, index, options.posts?.[u], inputs.years, streams);
  });
  for (const driver of inputs.drivers) addDrivers(demand, driver, inputs.years, streams);
  for (const [u, unit] of inputs.units.entries()) applyChanges(demand[u]!, unit.changes, streams);
  for (const values of demand) limit(values);
  return demand;
}

/** Nobody demands less than nothing. */
function limit(values: Float64Array): void {
  for (let at = 0; at < values.length; at++) values[at] = Math.max(0, values[at]!);
}

function demographicDemand(
  unit: UnitDemandInputs,
  index: Float64Array,
  posts: Float64Array | undefined,
  years: number,
  streams: Streams,
): Float64Array {
  const { draws } = streams;
  const growth = growthFactor(unit, years, streams);
  multiply(growth, index);
  if (unit.method === "wisn") {
    if (unit.workload === null) throw new Error(`demand: ${unit.unit} is to be computed by WISN and has no workload`);
    return drawWorkload(unit.workload, unit.unit, growth, streams);
  }
  const base = streams.local(unit.base, unit.unit, "demand:base");
  if (posts !== undefined) multiply(base, posts);
  for (let year = 0; year < years; year++) {
    for (let d = 0, at = year * draws; d < draws; d++, at++) growth[at]! *= base[d]!;
  }
  return growth;
}

/** Multiplies numbers by others, of which there are at least as many. */
function multiply(values: Float64Array, factors: Float64Array): void {
  for (let at = 0; at < values.length; at++) values[at]! *= factors[at]!;
}

function applyChanges(values: Float64Array, changes: readonly Change[], streams: Streams): void {
  const { draws } = streams;
  for (const change of changes) {
    const effect = streams.change(change);
    for (let year = 0; year * draws < values.length; year++) {
      const weight = change.weight[year]!;
      for (let d = 0, at = year * draws; d < draws; d++, at++) values[at] = changed(values[at]!, change.operation, effect[d]!, weight);
    }
  }
}
