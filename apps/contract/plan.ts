import { z } from "zod";
import {
  ANSWERS,
  Conflict,
  ContentDifference,
  CriterionId,
  isUnreadable,
  MadePlan,
  NumberDifference,
  PLAN_HAPPENINGS,
  PlanContent,
  PlanStatus,
  PlanStep,
} from "#model/plan";
import { Finding, UNIT_KINDS } from "#model/vocabulary";

/**
 * Plans over HTTP. One plan a unit: a draft that is saved with an optimistic `revision`, and immutable numbered versions made by submitting.
 */

// There is no sign-in yet: whoever acts gives a name.
const text = z.string().refine((value) => !isUnreadable(value), "holds characters that cannot be kept");
const by = text.trim().min(1).max(200).describe("Name of the person who acts");
const instant = z.string().describe("ISO 8601 in UTC");
const note = text.trim().max(2000);
const count = z.number().int().min(0);

/** How many criteria a plan answers yes, partly and no, and which are not answered yes. */
export const Completeness = z.object({
  yes: count,
  partly: count,
  no: count,
  missing: z.array(CriterionId),
  answers: z.partialRecord(CriterionId, z.enum(ANSWERS)).describe("Without those that are not asked of the plan"),
});
export type Completeness = z.infer<typeof Completeness>;

/** One unit and how far its plan has come. */
export const PlanSummary = z.object({
  unit: z.string(),
  kind: z.enum(UNIT_KINDS),
  parent: z.string().nullable(),
  status: PlanStatus.nullable().describe("null: none is begun"),
  revision: count.describe("0: none is begun"),
  version: count.nullable().describe("Newest version; null where none has been submitted"),
  published: count.nullable().describe("Newest published version"),
  firstYear: z.number().int(),
  lastYear: z.number().int().nullable().describe("Last year of its numbers; null where none is begun"),
  completeness: Completeness.nullable().describe("Judged today from its newest numbers; null until they have been computed"),
  changedAt: instant.nullable(),
  changedBy: z.string().nullable(),
  measures: count.describe("Measures of its own"),
});
export type PlanSummary = z.infer<typeof PlanSummary>;

/** GET /api/plans: every unit that can have a plan, in the order of the dataset. */
export const PlanList = z.object({ dataset: z.string(), plans: z.array(PlanSummary) });
export type PlanList = z.infer<typeof PlanList>;

/** Somebody did something: with a name, on behalf of a unit. */
export const PlanAct = z.object({ by: z.string(), actingFor: z.string(), at: instant, note: z.string() });
export type PlanAct = z.infer<typeof PlanAct>;

/** A version: submitted once, never changed. */
export const PlanVersionInfo = z.object({
  version: count,
  revision: count.describe("The revision it was made from"),
  submitted: PlanAct,
  approved: PlanAct.nullable(),
  published: PlanAct.nullable(),
  sentBack: PlanAct.nullable(),
  dataset: z.string(),
  model: z.string().describe("Version of the model that made its numbers"),
  baseYear: z.number().int(),
  lastYear: z.number().int(),
});
export type PlanVersionInfo = z.infer<typeof PlanVersionInfo>;

/** What has been done to a plan, oldest first. */
export const PlanEvent = z.object({
  id: count,
  what: z.enum(PLAN_HAPPENINGS),
  by: z.string(),
  actingFor: z.string(),
  at: instant,
  revision: count,
  version: count.nullable(),
  note: z.string(),
});
export type PlanEvent = z.infer<typeof PlanEvent>;

/** What a comment is about. */
export const CommentAbout = z.strictObject({
  chapter: text.max(80),
  occupation: text.max(80).nullable(),
  measure: text.max(80).nullable(),
});
export type CommentAbout = z.infer<typeof CommentAbout>;

export const PlanComment = z.object({
  id: count,
  by: z.string(),
  at: instant,
  text: z.string(),
  about: CommentAbout.nullable().describe("null: the plan as a whole"),
  resolved: z.object({ by: z.string(), at: instant }).nullable(),
});
export type PlanComment = z.infer<typeof PlanComment>;

/** A step that can be taken now, and on whose behalf. */
export const PossibleStep = z.object({
  step: PlanStep,
  to: PlanStatus,
  actingFor: z.array(z.string()).describe("Units that may take it, nearest first"),
});
export type PossibleStep = z.infer<typeof PossibleStep>;

/** GET /api/plans/:unit. Where none is begun: a plan filled in by the system, with revision 0. */
export const PlanState = z.object({
  unit: z.string(),
  revision: count,
  status: PlanStatus,
  steps: z.array(PossibleStep),
  content: PlanContent,
  changedAt: instant.nullable(),
  changedBy: z.string().nullable(),
  versions: z.array(PlanVersionInfo).describe("Newest first"),
  events: z.array(PlanEvent).describe("Newest first, at most 200"),
  comments: z.array(PlanComment).describe("Oldest first"),
  findings: z.array(Finding).describe("Warnings about the content; a plan with errors is not saved"),
});
export type PlanState = z.infer<typeof PlanState>;

/** PUT /api/plans/:unit. */
export const PlanSave = z.strictObject({
  revision: count.describe("The revision that was edited; 0 begins a plan"),
  content: PlanContent,
  by,
  note: note.default("").describe("What was changed and why"),
});
export type PlanSave = z.infer<typeof PlanSave>;

/** POST /api/plans/:unit/steps. */
export const PlanStepRequest = z.strictObject({
  step: PlanStep,
  revision: count.describe("The revision that was looked at"),
  by,
  actingFor: z
    .string()
    .nullable()
    .default(null)
    .describe("Unit on whose behalf; null: the plan's own. Approving takes a unit above, for the nation itself"),
  note: note.default(""),
});
export type PlanStepRequest = z.infer<typeof PlanStepRequest>;

export const PlanRevisionInfo = z.object({ revision: count, by: z.string(), at: instant, note: z.string() });
export type PlanRevisionInfo = z.infer<typeof PlanRevisionInfo>;
/** GET /api/plans/:unit/revisions: every save, newest first. */
export const PlanRevisionList = z.object({ revisions: z.array(PlanRevisionInfo) });
export const PlanRevision = z.object({ ...PlanRevisionInfo.shape, content: PlanContent });
export type PlanRevision = z.infer<typeof PlanRevision>;
export const PlanVersion = z.object({ ...PlanVersionInfo.shape, content: PlanContent });
export type PlanVersion = z.infer<typeof PlanVersion>;

/** GET /api/plans/:unit/differences. */
export const PlanDifferencesQuery = z.object({
  from: z.string().describe("A version's number, `draft`, or `r` and a revision's number"),
  to: z.string().default("draft").describe("The same; default the draft"),
});
export const PlanDifferences = z.object({
  unit: z.string(),
  from: z.string(),
  to: z.string(),
  content: z.array(ContentDifference),
  numbers: z
    .array(NumberDifference)
    .nullable()
    .describe("Per occupation, largest change first; null while the draft's numbers are being computed, and between revisions"),
});
export type PlanDifferences = z.infer<typeof PlanDifferences>;

/** POST /api/plans/:unit/comments. */
export const NewPlanComment = z.strictObject({
  by,
  text: text.trim().min(1).max(4000),
  about: CommentAbout.nullable().default(null),
});
export type NewPlanComment = z.infer<typeof NewPlanComment>;
/** PATCH /api/plans/:unit/comments/:id. */
export const PlanCommentChange = z.strictObject({ resolved: z.boolean(), by });

const work = {
  key: z.string().describe("Names what is computed"),
  progress: z.number().min(0).max(1),
  secondsLeft: z.number().nullable(),
  message: z.string().nullable().describe("Why it failed, in English"),
  findings: z.array(Finding).describe("What stopped it, where that is in the data"),
};

/** GET /api/plans/:unit/made. */
export const MadePlanQuery = z.object({
  version: z.string().default("draft").describe("`draft`, or a version's number"),
  dataset: z.string().optional().describe("Another dataset than the plan's own: a hash, or `current`"),
});
export type MadePlanQuery = z.infer<typeof MadePlanQuery>;
/** How the making of a plan goes, and the plan when it is done. */
export const MadePlanState = z.object({
  ...work,
  status: z.enum(["queued", "running", "done", "failed", "cancelled"]),
  plan: MadePlan.nullable(),
});
export type MadePlanState = z.infer<typeof MadePlanState>;

export { PLAN_FORMATS, PlanFormat } from "#model/plan";
/** GET /api/plans/:unit/document.:format. */
export const PlanDocumentQuery = z.object({
  version: z.string().default("draft").describe("`draft`, or a version's number"),
  language: z.enum(["nb", "nn", "en"]).default("nb"),
});

/** POST /api/plans/made/all. */
export const AllPlansRequest = z.strictObject({ dataset: z.string().default("current") });
/** GET, POST /api/plans/made/all: the plans of all units added up to the nation. */
export const AllPlansState = z.object({
  ...work,
  dataset: z.string(),
  status: z.enum(["none", "queued", "running", "done", "failed", "cancelled"]).describe("`none`: nobody has asked for it yet"),
  plans: z.array(PlanSummary).describe("Each with its completeness; empty until it is done"),
  conflicts: z.array(z.object({ unit: z.string(), conflicts: z.array(Conflict) })).describe("Of units above others, the nation first"),
});
export type AllPlansState = z.infer<typeof AllPlansState>;
