import { z } from "zod";
import { Finding } from "#model/vocabulary";
import { ImportResult } from "./dataset.ts";

/** What a statistics table is divided by. */
const StatisticsDimension = z.object({
  id: z.string(),
  label: z.string(),
  role: z.string().nullable(),
  number: z.int().describe("Categories there are"),
  categories: z.array(z.object({ code: z.string(), label: z.string() })).describe("The first fifty"),
});

const StatisticsTable = z.object({
  title: z.string().nullable(),
  tableId: z.string().nullable(),
  publisher: z.string().nullable(),
  updated: z.string().nullable(),
  notes: z.array(z.string()),
  dimensions: z.array(StatisticsDimension),
  cells: z.int(),
  missing: z.record(z.string(), z.int()).describe("Cells without a number, by what the sign in them means; none of them is zero"),
});

/** What a new edition of a table has that the one before had not. */
const StatisticsDifference = z.object({
  table: z.string(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  same: z.int(),
  largest: z
    .array(
      z.object({
        key: z.string(),
        what: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
        unit: z.string(),
        before: z.number(),
        after: z.number(),
      }),
    )
    .describe("The rows that differ most, at most ten"),
});

/** POST /api/datasets/:hash/statistics/preview: what is in the file, the maps that fit it, and what one of them would change. */
export const StatisticsPreview = z.object({
  tables: z.array(StatisticsTable).describe("Tables in the file; empty for a list of codes"),
  maps: z
    .array(z.object({ name: z.string(), title: z.object({ nb: z.string(), nn: z.string(), en: z.string() }), table: z.string() }))
    .describe("Maps that come with Framsyn for the table's number; all of them where the file has none"),
  map: z.string().nullable().describe("Name of the map that was used; null where none was given and not just one fits"),
  difference: StatisticsDifference.nullable().describe("What would change; null without a map, or with errors"),
  ok: z.boolean().describe("Whether the table can be added"),
  findings: z.array(Finding),
});
export type StatisticsPreview = z.infer<typeof StatisticsPreview>;

/** POST /api/datasets/:hash/statistics. */
export const StatisticsImport = ImportResult.extend({ difference: StatisticsDifference, map: z.string() });
export type StatisticsImport = z.infer<typeof StatisticsImport>;
