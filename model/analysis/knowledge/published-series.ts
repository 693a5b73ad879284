import { z } from "zod";
import { TABLE_NAMES } from "#model/vocabulary";
import { FIGURE_GROUPS } from "../sensitivity/sensitivity.ts";

const Said = z.strictObject({ nb: z.string().min(1), nn: z.string().min(1), en: z.string().min(1) });

/**
 * How figures of a series come into a dataset: a payroll export through `dataset import-hr`, a statistics table through `dataset add` and a map
 * that comes with Framsyn, or rows of a data package that is checked.
 */
export const LOADS = ["payroll", "statistics", "package"] as const;

/** A series that is published, or that someone has, and what in a dataset it would stand in for. */
export const PublishedSeries = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: Said,
  publisher: Said,
  number: z.string().nullable().describe("Number of the table at its publisher; null where it has none"),
  address: z.url().nullable(),
  licence: Said,
  groups: z.array(z.enum(FIGURE_GROUPS)).min(1).describe("Groups of uncertain figures it would replace"),
  tables: z
    .array(z.enum(TABLE_NAMES as readonly [string, ...string[]]))
    .min(1)
    .describe("Tables of a dataset its figures belong in"),
  of: z.enum(["all", "authorised"]).describe("The occupations it tells of: all, or those with an authorisation as health personnel"),
  load: z.enum(LOADS),
  maps: z.array(z.string()).optional().describe("Names of the maps that turn its table into rows, where Framsyn has them"),
});
export type PublishedSeries = z.infer<typeof PublishedSeries>;

/** The file of series. */
export const SeriesList = z.strictObject({ schema: z.literal("framsyn/series/1"), series: z.array(PublishedSeries) });
export type SeriesList = z.infer<typeof SeriesList>;

/** A series with what it could do for the answer. */
export const MissingSeries = PublishedSeries.extend({
  share: z
    .number()
    .describe(
      "Share of the variance of the gap that comes from figures it would replace and nobody has published; mean of the occupations",
    ),
  occupations: z.number().int().describe("Occupations with such figures"),
});
export type MissingSeries = z.infer<typeof MissingSeries>;
