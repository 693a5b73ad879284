import { z } from "zod";
import { KnownShares } from "#model/analysis";
import { Certainty, CertaintyShares } from "#model/vocabulary";

/** Units a number is shown in; they decide decimals and wording. */
export const SHOWN_UNITS = [
  "fte",
  "persons",
  "share",
  "chance",
  "nok",
  "years",
  "weeks",
  "year",
  "students",
  "count",
  "change",
  "amount",
  "measured",
] as const;

/** Where a number comes from: the model run, or a figure of the dataset or the plan. */
export const Provenance = z.object({
  kind: z.enum(["model", "dataset", "plan"]),
  source: z.string().describe("Id of the source in the dataset, or words"),
  year: z.int().nullable(),
  certainty: Certainty.nullable(),
});
export type Provenance = z.infer<typeof Provenance>;

/** A name that is looked up in the reader's language; `occupations` is the plural of an occupation, "nurses". */
const Name = z.object({
  of: z.enum(["occupation", "occupations", "unit", "factor", "measure-kind", "status", "horizon", "criterion"]),
  id: z.string(),
});

const Value = z.union([
  z.object({ kind: z.literal("number"), value: z.number().nullable(), unit: z.enum(SHOWN_UNITS) }),
  z.object({ kind: z.literal("interval"), low: z.number(), middle: z.number(), high: z.number(), unit: z.enum(SHOWN_UNITS) }),
  z.object({ kind: z.literal("name"), ...Name.shape }),
  z
    .object({ kind: z.literal("named"), names: z.object({ nb: z.string(), nn: z.string(), en: z.string() }) })
    .describe("A name that no list holds"),
  z.object({ kind: z.literal("date"), on: z.string().nullable() }),
  z.object({ kind: z.literal("written"), text: z.string().describe("Written by the planner, shown as it is") }),
  z.object({ kind: z.literal("hidden") }).describe("Hidden because few people are concerned"),
]);
/** Something a sentence or a cell can hold. */
export type Value = z.infer<typeof Value>;

/** A sentence of the catalogue with its values, or what a planner wrote. */
export const Words = z.union([
  z.object({
    key: z.string().describe("Text of a chapter, or one that pages say too: `document.` of the area `plan`, `band.` of `sentences`"),
    values: z.record(z.string(), Value).default({}),
  }),
  z.object({ written: z.string() }),
]);
export type Words = z.infer<typeof Words>;

const Cell = z.union([Value, Words]);

/** What a line of a chart can be. */
const CHART_SERIES = ["supply", "demand", "gap", "residual"] as const;

/** Numbers of a chart, enough to draw it and to say it in words. */
export const ChartData = z.discriminatedUnion("chart", [
  z.object({
    chart: z.literal("fan"),
    years: z.array(z.int()),
    series: z.array(
      z.object({
        name: z.enum(CHART_SERIES),
        p10: z.array(z.number()),
        p50: z.array(z.number()),
        p90: z.array(z.number()),
      }),
    ),
    unit: z.enum(SHOWN_UNITS),
  }),
  z.object({
    chart: z.literal("waterfall"),
    start: z.number(),
    steps: z.array(z.object({ factor: z.string(), low: z.number().nullable(), middle: z.number(), high: z.number().nullable() })),
    end: z.number(),
    unit: z.enum(SHOWN_UNITS),
  }),
  z.object({
    chart: z.literal("ages"),
    bars: z.array(z.object({ from: z.int(), to: z.int(), women: z.number().nullable(), men: z.number().nullable() })),
  }),
]);
export type ChartData = z.infer<typeof ChartData>;

/** How sure the figures behind a series of a chart are; behind all of it where no series is named. */
export const ChartCertainty = z.object({
  series: z.enum(CHART_SERIES).nullable(),
  shares: CertaintyShares,
  known: z
    .object({ shares: KnownShares, year: z.int() })
    .optional()
    .describe("The same by what the figures do to the answer of the nation; absent where that was not computed"),
});
export type ChartCertainty = z.infer<typeof ChartCertainty>;

/** A piece of a document, the same for paper, web, spreadsheet and text file. */
export const Block = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("heading"), level: z.union([z.literal(1), z.literal(2), z.literal(3)]), id: z.string(), words: Words }),
  z.object({ kind: z.literal("statement"), words: Words }).describe("The answer, before the evidence"),
  z.object({ kind: z.literal("paragraph"), words: Words }),
  z.object({ kind: z.literal("list"), items: z.array(Words) }),
  z.object({
    kind: z.literal("table"),
    id: z.string(),
    caption: Words,
    columns: z.array(z.object({ id: z.string(), words: Words, unit: z.enum(SHOWN_UNITS).nullable() })),
    rows: z.array(z.array(Cell)),
    notes: z.array(Words).default([]),
    provenance: z.array(Provenance).default([]),
  }),
  z.object({
    kind: z.literal("chart"),
    id: z.string(),
    caption: Words,
    alternative: Words.describe("What the chart says, in words"),
    data: ChartData,
    certainty: z.array(ChartCertainty).default([]).describe("How sure the figures behind each series are; empty where that is not known"),
  }),
]);
export type Block = z.infer<typeof Block>;

/** A whole document. */
export const PlanDocument = z.object({
  title: Words,
  subtitle: Words,
  /** What every number follows from: shown in the document so that it can be made again, byte for byte. */
  key: z.record(z.string(), z.string()),
  chapters: z.array(z.object({ id: z.string(), blocks: z.array(Block) })),
});
export type PlanDocument = z.infer<typeof PlanDocument>;
