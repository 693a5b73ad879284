import { z } from "zod";
import { Certainty, DistributionKind, TABLE_NAMES } from "#model/vocabulary";
import { TableReading } from "../formats/table/table-reading.ts";

const Said = z.strictObject({ nb: z.string().min(1), nn: z.string().min(1), en: z.string().min(1) });

/** A dimension goes by its id or its label, in any of the languages the table is published in: the first of the names that the table has. */
const DimensionName = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .describe("Id or label of a dimension, or several of them: the first that the table has");
export type DimensionName = z.infer<typeof DimensionName>;

/** A category by code or label; `$latest` is the last period. */
const CategoryName = z
  .union([z.string(), z.array(z.string()).min(1)])
  .describe("Code or label of one category, or several ways to write it; `$latest` is the last period");

const Codes = z
  .record(z.string(), z.string().nullable())
  .describe(
    "Code or label of a category, `1|Menn|Males` where it may be written in several ways → what it is in the dataset; an empty text leaves it out, null leaves the column empty",
  );
const CodeChangePair = z.tuple([z.string(), z.string()]);

/** How a column of the dataset's table is filled. */
export const ColumnRule = z.union([
  z.strictObject({ is: z.union([z.string(), z.number(), z.boolean(), z.null()]).describe("The same in every row") }),
  z.strictObject({
    from: DimensionName,
    codes: Codes.optional(),
    find: z
      .enum(["occupation", "unit", "alternative", "id"])
      .optional()
      .describe(
        "Find the others too: occupations by STYRK-08, id or name, units by municipality, county or organisation number, id or name; alternatives of a projection by their four letters; `id`: the code is the id",
      ),
    kinds: z.array(z.string()).optional().describe("Of units: only these kinds, where a name or number could be several"),
    changes: z
      .array(CodeChangePair)
      .optional()
      .describe("Old code and the code it became: mergers are added up, or weighted where the numbers are rates"),
    weights: z
      .record(z.string(), z.number().positive())
      .optional()
      .describe("Weight of each code, for means of rates over codes that become one"),
  }),
  z.strictObject({ from: DimensionName, year: z.literal(true).describe("The year in the name of the period") }),
  z.strictObject({ text: z.string().describe("Text with {names of dimensions} replaced by the category's label") }),
]);
export type ColumnRule = z.infer<typeof ColumnRule>;

const AgeRule = z.strictObject({
  from: DimensionName,
  bands: z
    .array(z.tuple([z.int().min(0), z.int().max(120)]))
    .optional()
    .describe("First and last age of each band to add up to, both included; left out: as in the table"),
  from_age: z.int().optional().describe("Ages below are left out"),
  to_age: z.int().optional().describe("Ages above are left out; a band that reaches further, for example 67 and over, is cut here"),
});

const ValueRule = z.strictObject({
  measure: z.enum(["count", "rate"]).describe("Counts may be added up; rates (shares, per cent, means) may not, only weighted"),
  factor: z.number().optional().describe("The table's number times this is the dataset's, for example 0.01 for per cent"),
  shareOver: z.literal("age").optional().describe("The number as a share of the sum over all ages"),
  ratio: z
    .strictObject({ of: DimensionName, numerator: CategoryName, denominator: CategoryName })
    .optional()
    .describe("One category of a dimension divided by another"),
  mean: z
    .strictObject({ over: DimensionName, weights: z.record(z.string(), z.tuple([z.number(), z.number(), z.number()])) })
    .optional()
    .describe("Mean over the categories of a dimension, each with its lowest, usual and highest value, for example hours in groups"),
});

const IntervalRule = z.union([
  z.strictObject({ rounding: z.number().positive().describe("Counts are rounded to the nearest multiple of this") }),
  z.strictObject({ relative: z.number().positive().max(1).describe("Stated error as a share of the number, on either side") }),
  z.strictObject({ factors: z.tuple([z.number().min(0).max(1), z.number().min(1)]).describe("The number times these is low and high") }),
  z
    .strictObject({ of: DimensionName, low: CategoryName, high: CategoryName })
    .describe("The table has the ends of the interval as categories"),
]);

/** How a statistics table becomes rows of a dataset's table. */
export const StatisticsMap = z.strictObject({
  schema: z.literal("framsyn/statistics-map/1"),
  name: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: Said,
  tableId: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe("Number of the table it is made for; a file that says another is refused"),
  series: z.string().optional().describe("Published series (reference/series) it brings"),
  table: z.enum(TABLE_NAMES as readonly [string, ...string[]]).describe("Table of the dataset the rows are for"),
  verified: z.strictObject({
    files: z.array(z.string()).describe("Files its names and codes were read in; none: made from documentation only"),
    documentation: z.string().optional().describe("What is known from documentation only, and where it stands"),
  }),
  reading: TableReading.optional(),
  query: z
    .record(z.string(), z.strictObject({ values: z.array(z.string()).min(1), codelist: z.string().optional() }))
    .optional()
    .describe("What is asked for when the table is fetched: for each dimension values, `*`, TOP(1), RANGE(a,b), and a code list"),
  nilIsZero: z.boolean().optional().describe("The publisher means zero by `-`, as Statistics Norway does; otherwise it is missing"),
  columns: z
    .record(z.string(), ColumnRule)
    .describe("How each column is filled; value, interval, source and certainty have rules of their own"),
  age: AgeRule.optional().describe("Which dimension is age; fills age_from and age_to"),
  pick: z
    .record(z.string(), CategoryName)
    .optional()
    .describe("The one category taken of each dimension that is not used otherwise, mostly its total"),
  sum: z
    .record(z.string(), z.array(z.string()).min(2))
    .optional()
    .describe("Categories of a dimension that are added up, all named; never alternatives, measures or periods"),
  leaveOut: z
    .record(z.string(), z.array(z.string()).min(1))
    .optional()
    .describe("Categories of used dimensions that are passed over, for example totals"),
  value: ValueRule,
  interval: IntervalRule.optional(),
  distribution: DistributionKind.optional(),
  spread: z
    .literal("units")
    .optional()
    .describe("The number is of the whole country: divide it between the units as the dataset's own rows do today"),
  certainty: Certainty,
  note: z.string().optional(),
  source: z.strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    title: z.string().min(1),
    publisher: z.string().min(1),
    url: z.url().nullable(),
    licence: z.string().nullable(),
    edition: z.string().optional().describe("Edition; left out: the day the file says it was updated, or the last year in it"),
    note: z.string().optional(),
  }),
});
export type StatisticsMap = z.infer<typeof StatisticsMap>;
export type AgeRule = z.infer<typeof AgeRule>;
export type IntervalRule = z.infer<typeof IntervalRule>;

/** Every name the map has for a dimension of the table. */
export function dimensionsNamed({ columns, age, pick, sum, leaveOut, value }: StatisticsMap): readonly string[] {
  const from = Object.values(columns).flatMap((rule) => ("from" in rule ? rule.from : []));
  const listed = [pick, sum, leaveOut].flatMap((rules) => Object.keys(rules ?? {}).flatMap((name) => name.split("|")));
  return [...from, ...(age === undefined ? [] : [age.from].flat()), ...listed, ...[value.ratio?.of ?? [], value.mean?.over ?? []].flat()];
}
