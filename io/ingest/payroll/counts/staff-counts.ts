import { FIRST_AGE, LAST_AGE, type Sex } from "#model/vocabulary";

/** Width of the age bands people are counted in, years. */
export const BAND = 5;
export const BAND_COUNT = (LAST_AGE - FIRST_AGE + 1) / BAND;

/** Fewest persons who are described together: fewer could point to a person. */
export const SMALL_GROUP = 5;

/** Staff of one occupation and sex: persons per five-year band and contracted full-time equivalents. */
export interface StaffCount {
  readonly persons: number[];
  fte: number;
}

/** Staff counted by occupation and sex. */
export type StaffCounts = ReadonlyMap<string, Readonly<Record<Sex, StaffCount>>>;

/** One person in one occupation, all their positions in it together. */
export interface Employment {
  readonly occupation: string;
  readonly sex: Sex;
  readonly age: number;
  readonly share: number;
}

const none = (): StaffCount => ({ persons: new Array<number>(BAND_COUNT).fill(0), fte: 0 });

/** Counts employments; nothing about single persons is left in the result. */
export function countStaff(employments: Iterable<Employment>): StaffCounts {
  const counts = new Map<string, Record<Sex, StaffCount>>();
  for (const { occupation, sex, age, share } of employments) {
    const entry = counts.get(occupation) ?? { female: none(), male: none() };
    counts.set(occupation, entry);
    const band = Math.floor((age - FIRST_AGE) / BAND);
    entry[sex].persons[band] = (entry[sex].persons[band] ?? 0) + 1;
    entry[sex].fte += share;
  }
  return counts;
}

/** Persons in all bands. */
export const personsOf = ({ persons }: StaffCount): number => persons.reduce((sum, count) => sum + count, 0);
