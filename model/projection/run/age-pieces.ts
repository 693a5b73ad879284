import { SEXES } from "#model/vocabulary";
import { type AgeRuns, ageRuns, perRun, runWidths } from "./age-runs.ts";

/**
 * The runs of a unit, at which every rate is the same, split into pieces at which also equally many people come per single age.
 *
 * Pieces that the same come to (few, since profiles are flat over bands of ages) share a class, and who comes is computed once per class. Class 0 is nobody.
 */
export interface AgePieces {
  readonly pieces: AgeRuns;
  /** Number of pieces in each run: women's runs, then men's. */
  readonly counts: Float64Array;
  /** Per piece, women's and then men's: ages in it, its class, and the run it is part of. */
  readonly widths: Float64Array;
  readonly classes: Float64Array;
  readonly runs: Float64Array;
  /** The share of each profile per single age, by class. */
  readonly shares: readonly Float64Array[];
}

/** Splits runs where any of the profiles (rows) differs between neighbours, and at the given edges (age indices). */
export function agePieces(runs: AgeRuns, profiles: readonly Float64Array[], edges: readonly number[]): AgePieces {
  const pieces = ageRuns(profiles, [...runs.starts, ...edges]);
  const length = SEXES.length * pieces.count;
  const runOf = new Float64Array(length);
  for (let p = 0; p < length; p++) {
    runOf[p] = Math.floor(p / pieces.count) * runs.count + runWith(runs, pieces.starts[p % pieces.count]!);
  }
  const counts = new Float64Array(SEXES.length * runs.count);
  for (const run of runOf) counts[run]!++;
  const perPiece = profiles.map((profile) => perRun(profile, pieces));
  const found = new Map<string, number>([[profiles.map(() => 0).join(" "), 0]]);
  const classes = new Float64Array(length);
  for (let p = 0; p < length; p++) {
    const key = perPiece.map((shares) => shares[p]!).join(" ");
    const known = found.get(key) ?? found.size;
    found.set(key, known);
    classes[p] = known;
  }
  const shares = perPiece.map((values) => {
    const byClass = new Float64Array(found.size);
    for (let p = 0; p < length; p++) byClass[classes[p]!] = values[p]!;
    return byClass;
  });
  return { pieces, counts, widths: runWidths(pieces), classes, runs: runOf, shares };
}

/** The run an age (index) is part of. */
function runWith({ starts, count }: AgeRuns, age: number): number {
  for (let run = 0; run < count; run++) if (starts[run + 1]! > age) return run;
  return -1;
}
