import { z } from "zod";

/** How a workbook of others is read into a table of a term, where its own words are not enough. It holds nothing about persons, so that it can be kept. */
export const ForeignMap = z.strictObject({
  sheet: z.string().min(1).optional().describe("Name of the sheet"),
  columns: z
    .record(z.string(), z.string().min(1))
    .optional()
    .describe("Heading of the column for each field; the others are found by their usual names"),
  values: z
    .record(z.string(), z.record(z.string(), z.string()))
    .optional()
    .describe("For each field, the id for what the cells say, confirmed by a person"),
  toConfirm: z
    .record(z.string(), z.record(z.string(), z.string()))
    .optional()
    .describe("Guesses from the spelling. They count for nothing: move those that are right to `values`"),
  constants: z.record(z.string(), z.string()).optional().describe("What a field is in every row, where the file has no column for it"),
});
export type ForeignMap = z.infer<typeof ForeignMap>;
