import { type Dataset, type Row, SEXES, type Sex } from "#model/vocabulary";
import { personsOf, SMALL_GROUP, type StaffCount } from "./staff-counts.ts";

/** Contracted share of full time by sex, and whether it was counted or stands in for a group too small to describe. */
export interface ContractedShares {
  readonly female: number;
  readonly male: number;
  readonly counted: boolean;
}

/**
 * Gives the contracted share of an occupation's staff without telling one person's position.
 *
 * With fewer than five of one sex, both get the share of all; with fewer than five in all, the dataset's own share for the occupation
 * stands in, or full time where it has none.
 */
export function contractedShares(
  occupation: string,
  staff: Readonly<Record<Sex, StaffCount>>,
  workingTime: Dataset["tables"]["working_time"],
): ContractedShares {
  const persons = personsOf(staff.female) + personsOf(staff.male);
  if (persons < SMALL_GROUP) {
    return { female: usualShare(occupation, "female", workingTime), male: usualShare(occupation, "male", workingTime), counted: false };
  }
  const small = SEXES.some((sex) => personsOf(staff[sex]) > 0 && personsOf(staff[sex]) < SMALL_GROUP);
  const together = (staff.female.fte + staff.male.fte) / persons;
  const own = (sex: Sex): number => Math.min(1, small ? together : staff[sex].fte / Math.max(1, personsOf(staff[sex])));
  return { female: own("female"), male: own("male"), counted: true };
}

/** Mean over ages of the share that holds for all units; the occupation's rows go before those for all occupations. */
function usualShare(occupation: string, sex: Sex, rows: readonly Row<"working_time">[]): number {
  const general = rows.filter((row) => row.measure === "contracted-share" && row.unit === null && (row.sex === null || row.sex === sex));
  const own = general.filter((row) => row.occupation === occupation);
  const used = own.length > 0 ? own : general.filter((row) => row.occupation === null);
  const years = used.reduce((sum, { age_from, age_to }) => sum + age_to - age_from + 1, 0);
  return years === 0 ? 1 : used.reduce((sum, { age_from, age_to, value }) => sum + value * (age_to - age_from + 1), 0) / years;
}
