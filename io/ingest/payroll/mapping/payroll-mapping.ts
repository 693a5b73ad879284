import { z } from "zod";

/** What a column of a payroll export can be for. */
export const PAYROLL_ROLES = [
  "person",
  "occupation",
  "title",
  "percent",
  "share",
  "birthYear",
  "birthDate",
  "sex",
  "unit",
  "start",
  "end",
  "leave",
] as const;
export type PayrollRole = (typeof PAYROLL_ROLES)[number];

/** How a payroll export is to be read where its own words are not enough. It holds nothing about persons, so that it can be kept. */
export const PayrollMapping = z.strictObject({
  sheet: z.string().min(1).optional().describe("Name of the sheet of a workbook that holds the staff"),
  columns: z
    .partialRecord(z.enum(PAYROLL_ROLES), z.string().min(1))
    .optional()
    .describe("Name of the column for each role; the others are found by their usual names, or by what they hold"),
  occupations: z
    .record(z.string(), z.string())
    .optional()
    .describe("Occupation id for each position code or title, confirmed by a person; an empty text leaves it out"),
  toConfirm: z
    .record(z.string(), z.string())
    .optional()
    .describe("Guesses from titles. They count nobody: move those that are right to `occupations`"),
  correspondence: z
    .record(z.string().regex(/^\d{7}$/), z.string().regex(/^\d{4}$/))
    .optional()
    .describe("STYRK-08 code for each seven-digit occupation code of the a-melding, as Statistics Norway's correspondence gives it"),
  answers: z.record(z.string(), z.string()).optional().describe("Answers to what was asked about the file's meaning, by question"),
  units: z.array(z.string()).optional().describe("Only rows with one of these in the unit column; left out means all rows"),
  leaveOut: z.boolean().optional().describe("Rows that cannot be read are left out and counted, instead of stopping the import"),
  onLeave: z.enum(["apart", "counted"]).optional().describe("Whether people on leave are told apart (the default) or counted as staff"),
  vacancies: z
    .record(z.string(), z.number().min(0).max(100_000))
    .optional()
    .describe("Vacant FTE of each occupation, by id: added to the demand, which is otherwise set to the staff in post"),
});
export type PayrollMapping = z.infer<typeof PayrollMapping>;
