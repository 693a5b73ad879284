import { z } from "zod";

/** What a column of a payroll export can be for. */
export const HR_ROLES = ["person", "occupation", "percent", "share", "birthYear", "birthDate", "sex", "unit"] as const;
export type HrRole = (typeof HR_ROLES)[number];

/** How a payroll export is to be read where its own words are not enough. */
export const HrMapping = z.strictObject({
  columns: z
    .partialRecord(z.enum(HR_ROLES), z.string().min(1))
    .optional()
    .describe("Name of the column for each role; the others are found by their usual names"),
  occupations: z
    .record(z.string(), z.string())
    .optional()
    .describe("Occupation id for each position code; an empty text leaves the code out"),
  units: z.array(z.string()).optional().describe("Only rows with one of these in the unit column; left out means all rows"),
});
export type HrMapping = z.infer<typeof HrMapping>;
