import { z } from "zod";
import { Summary } from "#model/projection";

/** What laboratories need until a year, and what stops them first. */
export const LaboratoryCapacityQuestion = z.strictObject({
  kind: z.literal("laboratory-capacity"),
  laboratories: z.array(z.string()).max(50).optional().describe("Laboratories; left out: all that the dataset describes"),
  year: z.int().describe("Last year looked at, and the one needs are told of"),
});
export type LaboratoryCapacityQuestion = z.infer<typeof LaboratoryCapacityQuestion>;

const Names = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

/** Kinds of thing a laboratory can be short of. */
export const LABORATORY_RESOURCES = ["staff", "station", "instrument", "floor", "storage"] as const;
export type LaboratoryResourceKind = (typeof LABORATORY_RESOURCES)[number];

const Resource = z.object({
  kind: z.enum(LABORATORY_RESOURCES).describe("`station`: those of a staff group who can work at a station"),
  id: z.string().nullable().describe("Staff group, instrument or storage class; null for floor"),
  names: Names.nullable(),
  station: z.string().nullable(),
  stationNames: Names.nullable(),
});
const Month = z.string().describe("Month, 2029-04");
const Bottleneck = Resource.extend({
  month: z
    .object({ p10: Month.nullable(), p50: Month.nullable(), p90: Month.nullable() })
    .describe("First month in which more is needed than there is; null: not within the years looked at"),
  firstShare: z.number().describe("Share of futures in which it is the first"),
  shortShare: z.number().describe("Share of futures in which it is short at all"),
});

/** One resource in the year asked about. */
const ResourceInYear = Resource.extend({
  unit: z.enum(["contracted-fte", "instruments", "square-metres", "cubic-metres"]),
  need: Summary.describe("Largest need of a month of the year"),
  there: Summary.nullable().describe("What there is; null where it is not stated"),
  shortShare: z.number().nullable().describe("Share of futures in which more is needed than there is in that year"),
  coverShare: z.number().nullable().describe("Of staff: share of months and futures in which shifts and not work decide"),
});

/** The answer. */
export const LaboratoryCapacity = z.object({
  kind: z.literal("laboratory-capacity"),
  baseYear: z.number().int(),
  year: z.number().int(),
  assumed: z.boolean().describe("Whether any figure of the laboratories is an assumption"),
  laboratories: z.array(
    z.object({
      laboratory: z.string(),
      names: Names,
      unit: z.string(),
      bottlenecks: z.array(Bottleneck).describe("The first, and what is first once it is lifted"),
      noneShare: z.number().describe("Share of futures in which nothing is short within the years looked at"),
      noneAfterShare: z.number().describe("The same once the first is lifted"),
      requests: Summary.describe("Requests in the year, all analyses together"),
      resources: z.array(ResourceInYear).describe("Small staff groups are left out, and their stations with them"),
    }),
  ),
});
export type LaboratoryCapacity = z.infer<typeof LaboratoryCapacity>;
