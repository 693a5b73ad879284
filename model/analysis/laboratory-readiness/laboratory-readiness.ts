import { z } from "zod";
import { SurgeScenario } from "#model/laboratory";
import { READINESS_COSTS } from "./readiness-costs.ts";

/** What is cheapest to have ready so that a surge breaks nothing within some days. */
export const LaboratoryReadinessQuestion = z.strictObject({
  kind: z.literal("laboratory-readiness"),
  laboratories: z.array(z.string()).max(50).optional().describe("Laboratories; left out: all that the dataset describes"),
  surge: SurgeScenario,
  days: z.int().min(1).max(364).describe("Days from the first of the surge within which nothing is to break"),
  share: z.number().min(0.5).max(0.99).describe("Share of futures in which it is not to"),
  costs: READINESS_COSTS,
});
export type LaboratoryReadinessQuestion = z.infer<typeof LaboratoryReadinessQuestion>;

const Names = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
const money = z.number().nullable();

/** Kinds of thing that can be had ready. */
export const READY_KINDS = ["product", "people", "training", "instrument"] as const;

/** What can be missing for a price. */
export const MISSING = ["price", "pack", "volume", "training"] as const;

const Ready = z.object({
  kind: z
    .enum(READY_KINDS)
    .describe(
      "`product`: packs held in addition; `people`: on agreement, trained at all stations of the group; `training`: own people at a station",
    ),
  id: z.string().describe("Product, staff group or instrument"),
  names: Names.nullable(),
  station: z.string().nullable(),
  stationNames: Names.nullable(),
  amount: z.number().describe("Packs, contracted FTE or instruments; base measures where the pack is not stated"),
  measure: z.string().describe("`packs`, `FTE`, `instruments`, or the base measure of a product whose pack is not stated"),
  costPerYear: money.describe("NOK; null: not stated, and not in the sum"),
  capital: money.describe("NOK a year: interest on packs; interest and wear of instruments"),
  storage: money.describe("NOK a year"),
  expiry: money.describe("NOK a year of packs that expire before they are used"),
  training: money.describe("NOK a year, spread over the years until it is done again"),
  standby: money.describe("NOK a year for the agreement itself"),
  outlay: money.describe("NOK the first time: packs and instruments bought"),
  trainingDays: z.number().nullable().describe("Working days of training of one"),
  missing: z.enum(MISSING).nullable().describe("What is not stated, so that there is no cost"),
});

const Resource = z.object({
  kind: z.enum(["staff", "station", "instrument", "product"]),
  id: z.string(),
  names: Names.nullable(),
  station: z.string().nullable(),
  stationNames: Names.nullable(),
  share: z.number().describe("Share of the futures planned with"),
});

/** The answer. */
export const LaboratoryReadiness = z.object({
  kind: z.literal("laboratory-readiness"),
  name: z.string(),
  start: z.string(),
  days: z.number().int(),
  share: z.number().describe("Share of futures promised"),
  costs: READINESS_COSTS.describe("Assumptions the costs rest on, as asked or as usual"),
  draws: z.number().int().describe("Futures planned with, and as many new ones it is tried in"),
  assumed: z.boolean().describe("Whether any figure of the laboratories is an assumption; the surge and the costs always are"),
  laboratories: z.array(
    z.object({
      laboratory: z.string(),
      names: Names,
      unit: z.string(),
      promised: z.boolean().describe("Whether a turnaround is promised; where none is, only stock is judged"),
      ready: z.array(Ready).describe("What to have ready, dearest first; small staff groups are left out"),
      costPerYear: z.number().describe("NOK a year of all that has a cost"),
      unpriced: z.number().int().describe("How much of it has no cost stated"),
      before: z.number().describe("Share of new futures in which the surge breaks nothing when nothing is had ready"),
      kept: z.number().describe("Share of new futures, of a seed of their own, in which it breaks nothing with this ready"),
      samplingError: z.number().describe("Standard error of `kept` if the promise holds exactly"),
      reached: z.boolean().describe("Whether the futures planned with can be held in the share promised at all"),
      proven: z.boolean().describe("Whether the solver proved that nothing is cheaper in the futures planned with"),
      already: z
        .array(Resource)
        .describe("What breaks within the days without the surge too: readiness does not mend it, and those futures do not count"),
      impossible: z.array(Resource).describe("What nothing can hold, and in how many futures"),
      hiddenGroups: z.number().int().describe("Staff groups too small to be shown: not planned for"),
      unknownProducts: z.array(z.string()).describe("Products used whose stock or supply is not stated: they are not judged"),
    }),
  ),
});
export type LaboratoryReadiness = z.infer<typeof LaboratoryReadiness>;
