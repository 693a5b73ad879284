import type { Dataset } from "#model/vocabulary";

/** What laboratories cover of an occupation at a unit. */
export interface Covered {
  /** Part of the base year's demand that all of them cover, 0..1. */
  readonly part: number;
  /** Contracted FTE that their parts are reckoned of: demand of the base year, or what they cover where that is described as more. */
  readonly whole: number;
}

/**
 * Gives what the laboratories of a unit cover of an occupation's demand in the base year. Where laboratories are described with more than there is,
 * they share what there is.
 */
export function coveredAt(
  { laboratories, staff_groups, laboratory_staff }: Dataset["tables"],
  unit: string,
  occupation: string,
  base: number,
): Covered {
  const here = new Set(laboratories.filter((row) => row.unit === unit).map(({ id }) => id));
  const groups = new Set(staff_groups.filter((row) => row.occupation === occupation && here.has(row.laboratory)).map(({ id }) => id));
  const covered = laboratory_staff.reduce(
    (sum, row) => (row.measure === "covered-fte" && groups.has(row.staff_group) ? sum + row.value : sum),
    0,
  );
  const whole = Math.max(base, covered);
  return { part: whole === 0 ? 0 : covered / whole, whole };
}
