import { AGE_COUNT, SEXES } from "#model/vocabulary";

/** Ages of one sex, as indices into its runs: `to` exclusive. */
export interface RunRange {
  readonly from: number;
  readonly to: number;
}

/** Ranges of ages at which some curves are the same: the same ages for women and men. */
export interface AgeRuns {
  /** First age index of each run of one sex, then AGE_COUNT. */
  readonly starts: readonly number[];
  /** Runs of one sex. */
  readonly count: number;
}

/**
 * Finds the runs of a unit: ages are split where any of the curves, as rows, differs between neighbours for either sex, and at the given
 * edges (age indices). The last age is a run of its own, since who survives it leaves.
 */
export function ageRuns(curves: readonly Float64Array[], edges: readonly number[]): AgeRuns {
  const cuts = new Set([0, AGE_COUNT - 1, AGE_COUNT, ...edges]);
  for (const curve of curves) {
    for (let sex = 0; sex < SEXES.length; sex++) {
      for (let age = 1; age < AGE_COUNT; age++) {
        const row = sex * AGE_COUNT + age;
        if (curve[row] !== curve[row - 1]) cuts.add(age);
      }
    }
  }
  const starts = [...cuts].sort((a, b) => a - b);
  return { starts, count: starts.length - 1 };
}

/** Takes one number per run from a curve that is the same within each: women's runs, then men's. */
export function perRun(curve: Float64Array, { starts, count }: AgeRuns): Float64Array {
  const values = new Float64Array(SEXES.length * count);
  for (let sex = 0; sex < SEXES.length; sex++) {
    for (let run = 0; run < count; run++) values[sex * count + run] = curve[sex * AGE_COUNT + starts[run]!]!;
  }
  return values;
}

/** The number of ages in each run: women's runs, then men's. */
export function runWidths({ starts, count }: AgeRuns): Float64Array {
  return Float64Array.from({ length: SEXES.length * count }, (_, i) => starts[(i % count) + 1]! - starts[i % count]!);
}

/** The runs that make up a range of ages (indices, `to` exclusive) that begins and ends where runs do. */
export const runsWithin = ({ starts }: AgeRuns, from: number, to: number): RunRange => ({
  from: starts.indexOf(from),
  to: starts.indexOf(to),
});
