import type { Randomness } from "#model/random";
import { type Change, changed, product } from "#model/vocabulary";
import type { DemandInputs, UnitDemandInputs } from "../inputs.ts";
import type { BandPath } from "../population/band-path.ts";
import { addDrivers } from "./add-drivers.ts";
import { setDemographicIndex } from "./demographic-index.ts";
import { drawWorkload } from "./draw-workload.ts";
import { growthFactor } from "./growth-factor.ts";
import { laboratoryDemand } from "./laboratory-demand.ts";
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

/** Where the index of one path after the other is made. */
let index = new Float64Array(0);

/**
 * Draws contracted FTE demanded: one array per unit, aligned with `inputs.units`, year-major with draws fastest
 * (`values[year * draws + draw]`), `inputs.years` years.
 *
 * A unit's demand is its base FTE x posts x use index x growth factor (or, by WISN, the staff its growing workload and its laboratories' require, or with laboratories what
 * `laboratoryDemand` says), plus its part of the drivers, under the scenario's changes to demand as a whole; never below zero.
 */
export function drawDemand(inputs: DemandInputs, options: DemandOptions): Float64Array[] {
  const streams = openStreams(inputs.occupation, inputs.nationalShare, options, options.draws);
  const demand = new Array<Float64Array>(inputs.units.length);
  const length = inputs.years * options.draws;
  if (index.length !== length) index = new Float64Array(length);
  for (const [path, units] of unitsByPath(inputs.units)) {
    setDemographicIndex(index, path, inputs, streams);
    for (const u of units) demand[u] = demographicDemand(inputs.units[u]!, index, inputs.years, streams, options, u);
  }
  for (const driver of inputs.drivers) addDrivers(demand, driver, inputs, streams);
  for (const [u, unit] of inputs.units.entries()) applyChanges(demand[u]!, unit.changes, streams);
  for (const values of demand) limit(values);
  return demand;
}

/** The units (indices) that follow each path of population: its index is computed once for them all. */
function unitsByPath(units: readonly UnitDemandInputs[]): Map<BandPath, number[]> {
  const byPath = new Map<BandPath, number[]>();
  for (const [u, { population }] of units.entries()) {
    const following = byPath.get(population);
    if (following === undefined) byPath.set(population, [u]);
    else following.push(u);
  }
  return byPath;
}

/** Nobody demands less than nothing. */
function limit(values: Float64Array): void {
  for (let at = 0; at < values.length; at++) values[at] = Math.max(0, values[at]!);
}

function demographicDemand(
  unit: UnitDemandInputs,
  index: Float64Array,
  years: number,
  streams: Streams,
  options: DemandOptions,
  u: number,
): Float64Array {
  const { draws } = streams;
  const posts = options.posts?.[u];
  const growth = growthFactor(unit, years, streams);
  multiply(growth, index);
  if (unit.method === "wisn") {
    if (unit.workload === null) throw new Error(`demand: ${unit.unit} is to be computed by WISN and has no workload`);
    const required = drawWorkload(unit.workload, unit.unit, growth, streams);
    // Workload is stated of what laboratories do not do; theirs comes from their own description.
    return unit.laboratory === null ? required : sum(required, unit.laboratory.fte(options, unit.laboratory.moves));
  }
  const stated = streams.figure(unit.base, unit.unit, "demand:base");
  const base = posts === undefined ? stated : product(stated, posts);
  if (unit.method === "laboratory") return laboratoryDemand(unit, growth, base, options);
  for (let year = 0; year < years; year++) {
    for (let d = 0, at = year * draws; d < draws; d++, at++) growth[at]! *= base[d]!;
  }
  return growth;
}

const sum = (values: Float64Array, others: Float64Array): Float64Array => values.map((value, at) => value + others[at]!);

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
