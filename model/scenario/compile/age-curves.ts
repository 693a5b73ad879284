import { AGE_COUNT, FIRST_AGE, type Sex } from "#model/vocabulary";
import type { IntervalRow } from "../figures/uncertain-rows.ts";
import type { Lineage } from "../units/lineage.ts";

/** A row that holds for a band of ages and, where it says so, for one occupation, unit or sex only. */
export interface AgeRow extends IntervalRow {
  readonly occupation?: string | null;
  readonly unit?: string | null;
  readonly sex?: Sex | null;
  readonly age_from: number;
  readonly age_to: number;
}

/** How specific a row is for a unit: unit (the nearer the more) outranks occupation, occupation outranks sex. Below 0 it does not hold there. */
const rank = (row: AgeRow, lineage: Lineage): number =>
  (row.unit ? 4 * (lineage.get(row.unit) ?? -1) : 0) + (row.occupation ? 2 : 0) + (row.sex ? 1 : 0);

/**
 * Picks, for every single year of age, the most specific of the rows that hold for the unit (or a unit above it) and sex; undefined
 * where none does.
 *
 * Rows must already be limited to one measure or process and to the occupation (or all occupations). Of equally specific rows the
 * first counts.
 */
export function rowsByAge<R extends AgeRow>(rows: readonly R[], lineage: Lineage, sex: Sex): (R | undefined)[] {
  const best: (R | undefined)[] = Array.from({ length: AGE_COUNT }, () => undefined);
  const ranks = new Int32Array(AGE_COUNT).fill(-1);
  for (const row of rows) {
    if (row.sex && row.sex !== sex) continue;
    const ranked = rank(row, lineage);
    const last = Math.min(row.age_to - FIRST_AGE, AGE_COUNT - 1);
    for (let a = Math.max(row.age_from - FIRST_AGE, 0); a <= last; a++) {
      if (ranked <= ranks[a]!) continue;
      best[a] = row;
      ranks[a] = ranked;
    }
  }
  return best;
}

/** Spreads `amount` evenly over the ages from `from` to `to`, both included, onto `target` (index 0 is age FIRST_AGE). */
export function spreadEvenly(target: Float64Array, from: number, to: number, amount: number): void {
  const first = Math.max(from, FIRST_AGE) - FIRST_AGE;
  const last = Math.min(to - FIRST_AGE, AGE_COUNT - 1);
  const years = last - first + 1;
  for (let a = first; a <= last; a++) target[a] = target[a]! + amount / years;
}
