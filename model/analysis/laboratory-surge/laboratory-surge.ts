import { z } from "zod";
import { SurgeScenario } from "#model/laboratory";
import { Summary } from "#model/projection";

/** When the resources of laboratories break in a surge. */
export const LaboratorySurgeQuestion = z.strictObject({
  kind: z.literal("laboratory-surge"),
  laboratories: z.array(z.string()).max(50).optional().describe("Laboratories; left out: all that the dataset describes"),
  surge: SurgeScenario,
});
export type LaboratorySurgeQuestion = z.infer<typeof LaboratorySurgeQuestion>;

const Names = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
const Interval = z.object({ p10: z.number().nullable(), p50: z.number().nullable(), p90: z.number().nullable() });

/** Kinds of thing that can break in a surge. */
export const SURGE_RESOURCES = ["staff", "station", "instrument", "product"] as const;

const Resource = z.object({
  kind: z.enum(SURGE_RESOURCES).describe("`station`: those of a staff group who can work at a station"),
  id: z.string().describe("Staff group, instrument or product"),
  names: Names.nullable(),
  station: z.string().nullable(),
  stationNames: Names.nullable(),
});

const Followed = Resource.extend({
  day: Interval.describe("Day it breaks, the first of the surge is 1; null: not within the weeks looked at"),
  share: z.number().describe("Share of futures in which it breaks"),
  ordinaryShare: z.number().describe("Share of futures in which it breaks in the same weeks without the surge"),
  firstShare: z.number().describe("Share of futures in which it is the first to break, those that break on the same day all counted"),
  recoveryWeeks: Interval.describe("Of the futures in which it breaks, weeks until it holds again; null: not within the weeks looked at"),
  recoveredShare: z
    .number()
    .nullable()
    .describe("Of the futures in which it breaks, the share in which it holds again; null where it never breaks"),
});

const Movable = z.object({
  from: z.string().describe("Staff group that can spare people"),
  fromNames: Names.nullable(),
  laboratory: z.string(),
  laboratoryNames: Names,
  to: z.string().describe("Staff group that breaks"),
  spareFte: Summary.describe("Contracted FTE it can spare in every week looked at with nothing more left undone; in the surge"),
  lossShare: z.number().describe("Share of its own people that this is, in the middle of the futures"),
  trainingDays: z
    .number()
    .nullable()
    .describe("Working days of training stated for those new at the stations of the group that breaks; null: not stated"),
  productivity: z.number().nullable().describe("What they then do of what one of the group does, as stated; null: not stated"),
});

/** The answer. */
export const LaboratorySurge = z.object({
  kind: z.literal("laboratory-surge"),
  name: z.string(),
  start: z.string(),
  weeks: z.number().int(),
  assumed: z.boolean().describe("Whether any figure of the laboratories is an assumption; what the surge states always is"),
  laboratories: z.array(
    z.object({
      laboratory: z.string(),
      names: Names,
      unit: z.string(),
      promise: z
        .object({ clock: z.enum(["hours", "working-days"]), limit: z.number() })
        .nullable()
        .describe("What backlogs are held against; null: nothing is promised, and only stock is judged"),
      day: Interval.describe("Day on which the first resource breaks"),
      share: z.number().describe("Share of futures in which any breaks"),
      resources: z.array(Followed).describe("Those that break first stand first; small staff groups are left out"),
      hiddenGroups: z.number().int().describe("Staff groups too small to be shown; they count in the laboratory's day"),
      unknownProducts: z.array(z.string()).describe("Products used whose stock or supply is not stated: they are not judged"),
      movable: z.array(Movable).describe("People elsewhere, of the same occupation, who can be moved to staff groups that break"),
    }),
  ),
});
export type LaboratorySurge = z.infer<typeof LaboratorySurge>;
