import { z } from "zod";
import { TOPIC_IDS } from "../columns/column.ts";

/** What a sheet can be taken for: one of the topics, or nothing that is read. */
export const SHEET_MEANINGS = [...TOPIC_IDS, "none"] as const;

/** How a laboratory's workbook is to be read where its own words are not enough. It holds no figures, so that it can be kept for the next one. */
export const LaboratoryMapping = z.strictObject({
  sheets: z
    .record(z.string(), z.enum(SHEET_MEANINGS))
    .optional()
    .describe("What each sheet (of CSV: each file) is about; `none` is not read"),
  columns: z
    .record(z.string(), z.record(z.string(), z.string()))
    .optional()
    .describe("By sheet, what each heading is: a role, or `none`; the others are found by their usual names"),
  names: z
    .record(z.string(), z.string())
    .optional()
    .describe("By kind and name as written (`instrument/Mikrotom 3`): the id in the dataset, or `new`"),
  answers: z.record(z.string(), z.string()).optional().describe("Answers to what was asked about how figures are written, by question"),
  replace: z
    .enum(["named", "all"])
    .optional()
    .describe(
      "`named` (the default): rows about what the workbook names are replaced; `all`: everything the dataset has of the laboratory",
    ),
});
export type LaboratoryMapping = z.infer<typeof LaboratoryMapping>;
