import type { CaseRows } from "../rows.ts";

/** A cell that looks as if it named a person. */
export interface PersonalCell {
  readonly table: keyof CaseRows;
  readonly index: number;
  readonly field: string;
}

/** Eleven figures, as a national identity number is written: together, or as a date of birth and five more. */
const IDENTITY_NUMBER = /(?<![0-9])[0-9]{6}[ .-]?[0-9]{5}(?![0-9])/;
/** Words with capitals and nothing else, as `Kari-Nordmann`. */
const NAME = /^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)+$/u;

const named = (field: string, value: string): boolean =>
  IDENTITY_NUMBER.test(value) || (field === "id" && (NAME.test(value) || /^[0-9]{11}$/.test(value.replaceAll("-", ""))));

/** Whether a row of students, or of what was decided about them, has such a cell. */
export const namesSomebody = (row: object): boolean =>
  Object.entries(row).some(([field, value]) => typeof value === "string" && named(field, value));

/** Finds cells with a national identity number, in any column with text, and pseudonyms that are written as names. */
export const personalCells = (students: CaseRows): PersonalCell[] =>
  (Object.keys(students) as (keyof CaseRows)[]).flatMap((table) =>
    students[table].flatMap((row, index) =>
      Object.entries(row)
        .filter(([field, value]) => typeof value === "string" && named(field, value))
        .map(([field]) => ({ table, index, field })),
    ),
  );
