import type { Raised } from "./question.ts";

const YEAR = 366 * 86_400_000;

/** A date more than a year from the start of the base year is asked about. The answer is the date itself, so that it stands for no other. */
export function askedReferenceDate(referenceDate: string, baseYear: number): Raised | null {
  const apart = Math.abs(Date.parse(referenceDate) - Date.parse(`${baseYear}-01-01`));
  return apart > YEAR ? { id: "reference-date", column: null, number: 0, choices: [referenceDate] } : null;
}
