import { z } from "zod";
import { AnswerCertainty, KnownShares } from "#model/analysis";
import { Hours, Noise, Summary } from "#model/projection";
import { Outcome, Scenario, SumCheck, USUAL_RUN } from "#model/scenario";
import { Certainty, CertaintyShares, ShortageKind } from "#model/vocabulary";

/** One occupation at one unit in one year, for ranked lists and maps. */
export const ShortageItem = z.object({
  occupation: z.string(),
  unit: z.string(),
  year: z.number().int(),
  gap: Summary.describe("FTE in the hours of the overview; positive is a shortage"),
  gapShare: Summary.nullable().describe("Gap as a share of demand; null where demand is 0"),
  supply: z.number().describe("FTE in the hours of the overview, median"),
  demand: z.number().describe("FTE in the hours of the overview, median"),
  headcount: z.number().describe("Persons, median"),
  recruitment: Summary.nullable().describe(
    "Contracted FTE to recruit that year, whatever the hours of the overview: leavers and growth; null in the last year",
  ),
  shortageProbability: z.number(),
  shortFrom: z
    .number()
    .int()
    .nullable()
    .describe("First year from which, that year and every later one, a shortage is likely; null if there is none within the run"),
  kind: ShortageKind.describe("What the gap amounts to: the scale of likelihood, one for pages, command, plans and programme"),
});
export type ShortageItem = z.infer<typeof ShortageItem>;

/** How a request names a scenario. */
const ScenarioName = z
  .string()
  .default("reference")
  .describe("`reference`, the id of a named alternative (GET /api/alternatives), or the hash of a saved scenario");

/** State of a run of all occupations of a dataset under a scenario. */
export const RunState = z.object({
  id: z.string(),
  status: z
    .enum(["none", "queued", "running", "done", "failed", "cancelled"])
    .describe("`none`: nobody has asked for this run yet; POST /api/runs starts it"),
  progress: z.number().min(0).max(1),
  message: z.string().nullable(),
  secondsLeft: z.number().nullable(),
});
export type RunState = z.infer<typeof RunState>;

/** What the uncertainty of the gap at the nation comes from: of all occupations, and of each whose gap varies. */
const Known = z.object({
  year: z.number().int(),
  shares: KnownShares.describe("Mean of the occupations whose gap varies"),
  occupations: z.array(z.object({ occupation: z.string(), shares: KnownShares })),
});

export const Overview = z.object({
  dataset: z.string(),
  scenario: z.string(),
  baseYear: z.number().int(),
  year: z.number().int(),
  years: z.array(z.number().int()),
  hours: Hours.describe(
    "Hours that supply, demand and gap of all items are told in: those asked for, or `contracted` where the run was made before worked ones were told",
  ),
  run: RunState,
  /** Every occupation at the nation, regional health authorities, trusts, hospitals and counties; while the run goes on, those of the occupations done so far. */
  items: z.array(ShortageItem),
  /** All occupations together beside the population they are taken from; null while the run goes on. */
  sums: SumCheck.nullable(),
  notAssessed: z
    .array(z.string())
    .describe("Occupations whose intake is assumed from demand: a gap says nothing of them, no headline counts them"),
  /** Share of the figures on staff, education and demand that the run rests on, by certainty; population figures are not counted. */
  certainty: CertaintyShares,
  known: Known.nullable().describe(
    "What the uncertainty of the gap at the nation comes from; null where the question `knowledge` has not been answered",
  ),
});
export type Overview = z.infer<typeof Overview>;

/** A figure a projection rests on, with where it comes from. */
export const FigureUsed = z.object({
  table: z.string(),
  what: z
    .record(z.string(), z.union([z.string(), z.number(), z.null()]))
    .describe("The key fields of the row, for example occupation, unit, sex, age_from"),
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unitOfMeasure: z.string(),
  year: z.number().int(),
  source: z.string(),
  certainty: Certainty,
  note: z.string().nullable(),
});
export type FigureUsed = z.infer<typeof FigureUsed>;

const persons = z
  .number()
  .nullable()
  .describe("Persons; null where the count is hidden because it is small, or would give a small one away");
/** One bar of the age pyramid: a single year of age, or a five-year band where the staff comes from an HR export. */
export const AgeBar = z.object({
  age: z.number().int().describe("First age of the bar"),
  ageTo: z.number().int().describe("Last age of the bar; equal to `age` for a single year"),
  female: persons,
  male: persons,
});
export type AgeBar = z.infer<typeof AgeBar>;

/** GET /api/projection: one occupation at one unit. */
export const Projection = z.object({
  outcome: Outcome,
  figures: z.array(FigureUsed),
  certainty: AnswerCertainty.describe("How sure the figures behind are, those too few to be shown among them: the marks of charts"),
  agePyramid: z.array(AgeBar).describe("Persons by age on 1 January of the base year"),
  smallNumbersHidden: z.boolean().describe("Whether the pyramid comes from an HR export, with counts below 3 hidden"),
});
export type Projection = z.infer<typeof Projection>;

/** An occupation at a unit. */
export const OccupationAt = z.object({ occupation: z.string(), unit: z.string() });
export type OccupationAt = z.infer<typeof OccupationAt>;

/** POST /api/certainty: how sure the figures are that projections rest on, without making any. */
export const CertaintyRequest = z.object({
  dataset: z.string().default("current"),
  scenario: ScenarioName,
  places: z.array(OccupationAt).min(1).max(100),
});
export type CertaintyRequest = z.infer<typeof CertaintyRequest>;

/** How sure the figures behind a place's projection are, and the earlier counts of its occupation. */
export const CertaintyAt = z.object({
  ...OccupationAt.shape,
  ...AnswerCertainty.shape,
  counted: CertaintyShares.describe("Counts of earlier years of the occupation, of any unit"),
});
export type CertaintyAt = z.infer<typeof CertaintyAt>;
export const CertaintyAnswer = z.object({ places: z.array(CertaintyAt).describe("In the order asked; figures 0 where there is no staff") });
export type CertaintyAnswer = z.infer<typeof CertaintyAnswer>;

/** GET /api/overview. */
export const OverviewQuery = z.object({
  dataset: z.string().default("current"),
  scenario: ScenarioName,
  year: z.coerce.number().int().optional().describe("Left out: five years after the base year"),
  hours: Hours.default("contracted").describe(
    "Hours that supply, demand and gap are told in; the need to recruit is in contracted FTE either way",
  ),
});
export type OverviewQuery = z.infer<typeof OverviewQuery>;

/** POST /api/runs. */
export const RunRequest = z.object({
  dataset: z.string().default("current"),
  scenario: ScenarioName,
});
export type RunRequest = z.infer<typeof RunRequest>;

export const ProjectionQuery = z.object({
  dataset: z.string().default("current"),
  scenario: ScenarioName,
  occupation: z.string(),
  unit: z.string().default("norge"),
  to: z.coerce.number().int().optional(),
  draws: z.coerce.number().int().min(1).max(10000).default(USUAL_RUN.draws),
  seed: z.coerce.number().int().min(0).max(4294967295).default(USUAL_RUN.seed),
  noise: Noise.default("expected"),
  futures: z.coerce.number().int().min(0).max(200).default(60),
});
export type ProjectionQuery = z.infer<typeof ProjectionQuery>;

/** POST /api/projections: any occupations and units, under a stored or an own scenario. */
export const ProjectionRequest = z.object({
  dataset: z.string().default("current"),
  scenario: z.union([z.string(), Scenario]).default("reference"),
  occupations: z.array(z.string()).min(1).max(100),
  units: z.array(z.string()).max(1000).optional(),
  to: z.number().int().optional(),
  draws: z.number().int().min(1).max(10000).default(USUAL_RUN.draws),
  seed: z.number().int().min(0).max(4294967295).default(USUAL_RUN.seed),
  noise: Noise.default("expected"),
  futures: z.number().int().min(0).max(200).default(0),
});
export type ProjectionRequest = z.infer<typeof ProjectionRequest>;

export const StoredScenario = z.object({ hash: z.string(), name: z.string(), savedAt: z.string(), scenario: Scenario });
export type StoredScenario = z.infer<typeof StoredScenario>;
export const ScenarioList = z.object({ scenarios: z.array(StoredScenario) });
