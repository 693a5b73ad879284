import { AGE_COUNT, SEXES } from "#model/vocabulary";

/** Rows of a field: single years of age of women, then of men. */
export const ROWS = SEXES.length * AGE_COUNT;

/** Where the data of one unit lies in the kernel's memory, as offsets. */
export interface UnitPlace {
  /** Move rate, contracted FTE per person and long-absent FTE per person. */
  readonly curves: number;
  /** Hazards of the four exit processes. */
  readonly hazards: number;
  /** Age profiles of those who come: immigrants, returners, then each group of graduates. */
  readonly profiles: number;
  readonly stock: number;
  /** Survival, then the four fields of exit weights. */
  readonly survival: number;
  /** New staff by vintage: the graduates of year t are in part t modulo the number of parts. */
  readonly parts: readonly number[];
}

/** Where everything lies in the kernel's memory, and how large it must be. */
export interface Layout {
  readonly lanes: number;
  readonly units: readonly UnitPlace[];
  readonly pool: number;
  readonly partPools: readonly number[];
  readonly factors: number;
  readonly totals: number;
  readonly partTotals: number;
  /** Those who come to a unit: immigrants, returners, then each group of graduates. */
  readonly people: number;
  readonly poolTotal: number;
  readonly size: number;
}

/** Lays out the memory for a number of units, groups of graduates and years of being new. */
export function layOut(lanes: number, units: number, graduateGroups: number, newYears: number): Layout {
  let size = 0;
  const take = (length: number): number => {
    const start = size;
    size += length;
    return start;
  };
  const field = ROWS * lanes;
  const fields = (count: number): number[] => Array.from({ length: count }, () => take(field));
  return {
    lanes,
    pool: take(field),
    partPools: fields(newYears),
    factors: take(8 * lanes),
    totals: take(10 * lanes),
    partTotals: take(2 * lanes),
    people: take((2 + graduateGroups) * lanes),
    poolTotal: take(lanes),
    units: Array.from({ length: units }, () => ({
      stock: take(field),
      survival: take(5 * field),
      parts: fields(newYears),
      curves: take(3 * ROWS),
      hazards: take(4 * ROWS),
      profiles: take((2 + graduateGroups) * ROWS),
    })),
    size,
  };
}
