import type { Randomness } from "#model/random";
import { runWithChance } from "./chance/run-chance.ts";
import { checkInputs } from "./check-inputs.ts";
import { type DemandDraws, type OccupationDraws, STORED_MEASURES, type StoredMeasure, type UnitSum } from "./draws/occupation-draws.ts";
import { inFours } from "./inputs/in-fours.ts";
import type { OccupationInputs } from "./inputs/inputs.ts";
import { chooseKernel } from "./kernel/choose.ts";
import type { Noise } from "./noise.ts";
import { drawParameters } from "./parameters/draw-parameters.ts";
import type { DrawnOccupation } from "./parameters/drawn.ts";
import { runBlock } from "./run/block.ts";
import { missedBy } from "./run/model-growth.ts";
import { prepareRun } from "./run/prepare-run.ts";
import type { UnitMeasures } from "./run/run.ts";

/** How an occupation is run. Randomness (seed, first draw, sources) and `draws` decide the numbers; the rest only how they are computed. */
export interface ProjectionOptions extends Randomness {
  /** Number of draws, 1 or more. Draw d is the same whatever the number of draws. */
  readonly draws: number;
  /** The parameters, where they are drawn already (by `drawParameters`, with the same randomness and draws). */
  readonly drawn?: DrawnOccupation;
  /** Which kernel computes: WebAssembly where the host has it (default), or the readable TypeScript one. Same bytes. */
  readonly kernel?: "wasm" | "reference";
  /** Draws per block, rounded up to a multiple of four (default: as fits the processor's cache). Does not change the numbers. */
  readonly block?: number;
  /**
   * Whether people are expectations (default), or whole persons who leave, move and come by chance. In the second case the result also
   * holds the expectations, in `expected`.
   */
  readonly noise?: Noise;
  /**
   * Sets of units (indices into `inputs.units`) whose sums will be asked for: they are made on the way, at next to no cost. Does not
   * change the numbers.
   */
  readonly sums?: readonly (readonly number[])[];
  /** Called after each block with the share done, 0..1. */
  readonly onProgress?: (done: number) => void;
  /** Looked at between blocks; an aborted run throws the signal's reason. */
  readonly signal?: AbortSignal;
}

const DEFAULT_BLOCK = 16;
/** Share of the work that the expectations are, where people are followed one by one beside them. For progress only. */
const EXPECTED_SHARE = 0.1;

/**
 * Projects the staff of one occupation in all its units, in every draw.
 *
 * `demand` is aligned with `inputs.units` (see `DemandDraws`). The same inputs, seed and draw give the same bytes for any kernel,
 * block size and order of units and programmes. Throws a RangeError where inputs are not what their types say, and a
 * BrokenBalance where people appear, vanish or become negative on the way.
 */
export function projectOccupation(inputs: OccupationInputs, demand: DemandDraws, options: ProjectionOptions): OccupationDraws {
  const { seed, draws, block = DEFAULT_BLOCK, noise, onProgress, signal } = options;
  checkInputs(inputs, demand, draws, seed);
  signal?.throwIfAborted();
  // The kernel takes four draws at a time. Draws do not depend on their number, so a run computes a few more and leaves them out.
  const whole = inFours(draws);
  const lanes = Math.min(inFours(Math.max(block, 1)), whole);
  const chance = noise === "demographic";
  const run = prepareRun(inputs, {
    drawn: options.drawn ?? drawParameters(inputs, options, draws),
    draws: whole,
    lanes,
    kernelOf: chooseKernel(options.kernel),
    sums: options.sums ?? [],
    chance,
  });
  const progress = (from: number, to: number, done: number): void => onProgress?.(from + (to - from) * Math.min(done / draws, 1));
  for (let from = 0; from < whole; from += lanes) {
    signal?.throwIfAborted();
    runBlock(run, { from, count: Math.min(lanes, whole - from) });
    progress(0, chance ? EXPECTED_SHARE : 1, from + lanes);
  }
  const { occupation, firstYear, years } = inputs;
  const missed = missedBy(inputs, run.drawn.modelGrowth.subarray(0, draws));
  const kept = (unit: UnitMeasures): UnitMeasures => (whole === draws ? unit : withFirstDraws(unit, years, whole, draws));
  const result = (units: readonly UnitMeasures[], sums: readonly UnitSum[]): OccupationDraws => ({
    occupation,
    firstYear,
    years,
    draws,
    units: inputs.units.map(({ unit }) => unit),
    stored: units.map(kept),
    demand,
    missed,
    sums: sums.map(({ units: summed, measures }) => ({ units: summed, measures: kept(measures) })),
    release: run.kernel.release,
  });
  const expected = result(run.measures, run.sums);
  if (run.chance === null) return expected;
  const counted = runWithChance(run, run.chance, options, (done) => {
    progress(EXPECTED_SHARE, 1, done);
    signal?.throwIfAborted();
  });
  return { ...result(counted, []), expected };
}

/** Copies the first draws of every year of a unit's measures. */
function withFirstDraws(unit: UnitMeasures, years: number, from: number, draws: number): Record<StoredMeasure, Float64Array> {
  const shorten = (values: Float64Array): Float64Array => {
    const kept = new Float64Array(years * draws);
    for (let year = 0; year < years; year++) kept.set(values.subarray(year * from, year * from + draws), year * draws);
    return kept;
  };
  return Object.fromEntries(STORED_MEASURES.map((name) => [name, shorten(unit[name])])) as Record<StoredMeasure, Float64Array>;
}
