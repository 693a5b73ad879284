import { fillNationalLocal } from "./national-local.ts";
import { ALL_UNITS, fillNormal } from "./stream.ts";

/** Where the standard normals of a process come from: the streams of another seed, or one number in every draw and unit. */
export type NormalSource = { readonly seed: number } | { readonly z: number };

/** Which standard normals a run is made of. Plain data, so that it can be sent between threads and machines. */
export interface Randomness {
  /** Whole number 0..2^53-1. */
  readonly seed: number;
  /** Number of the run's first draw, default 0. Draw d is the same in whatever batch it is computed. */
  readonly firstDraw?: number;
  /**
   * Processes whose numbers come from elsewhere, for sensitivity analysis. A key is the name of a process (`exit:retirement`), its
   * beginning up to a colon (`exit`), or `*` for every process; the longest that fits counts.
   */
  readonly sources?: Readonly<Record<string, NormalSource>>;
}

/** The standard normals of a run, by occupation, unit and process: the same numbers in any order of asking. */
export interface Normals {
  readonly draws: number;
  /** Gives the numbers a process has in common over all units; the array is kept and not to be changed. */
  national(occupation: string, process: string): Float64Array;
  /** Gives a unit's numbers, of which `nationalShare` of the variance is common to all units; a new array. */
  local(occupation: string, unit: string, process: string, nationalShare: number): Float64Array;
}

/** Gives the source of a process: that of the longest key that fits, else the run's own seed. */
export function sourceOf({ seed, sources }: Randomness, process: string): NormalSource {
  if (sources === undefined) return { seed };
  for (let end = process.length; end > 0; end = process.lastIndexOf(":", end - 1)) {
    const found = sources[process.slice(0, end)];
    if (found !== undefined) return found;
  }
  return sources["*"] ?? { seed };
}

/** Opens the standard normals of a run of `draws` draws. */
export function openNormals(randomness: Randomness, draws: number): Normals {
  const from = randomness.firstDraw ?? 0;
  const kept = new Map<string, Float64Array>();

  const national: Normals["national"] = (occupation, process) => {
    const key = `${occupation} ${process}`;
    const held = kept.get(key);
    if (held !== undefined) return held;
    const source = sourceOf(randomness, process);
    const numbers = new Float64Array(draws);
    if ("z" in source) numbers.fill(source.z);
    else fillNormal(numbers, { seed: source.seed, occupation, unit: ALL_UNITS, process }, from);
    kept.set(key, numbers);
    return numbers;
  };

  return {
    draws,
    national,
    local: (occupation, unit, process, nationalShare) => {
      const source = sourceOf(randomness, process);
      const numbers = new Float64Array(draws);
      if ("z" in source) numbers.fill(source.z);
      else fillNationalLocal(numbers, { seed: source.seed, occupation, unit, process }, from, nationalShare, national(occupation, process));
      return numbers;
    },
  };
}
