import { z } from "zod";
import { AnswerCertainty, Band, Decomposition } from "#model/analysis";
import { Summary } from "#model/projection";
import { Series } from "#model/scenario";
import { Certainty } from "#model/vocabulary";

const share = z.number().nullable();

/** Staff on 1 January of the base year as stated, before anything is drawn. */
export const Situation = z.object({
  persons: z.number(),
  fte: z.number().describe("Contracted FTE"),
  demand: z.number().describe("Contracted FTE demanded in the base year"),
  meanAge: share,
  women: share,
  aged60: share.describe("Share aged 60 or more"),
  reach62: share.describe("Share who reach 62, the first age of a flexible pension, within five years"),
  reach67: share.describe("Share who reach 67 within five years"),
  contractedShare: share.describe("Mean contracted share of those at work"),
  absence: share.describe("Share of contracted FTE lost to long absence"),
  leaving: share.describe("Share of persons who leave during the base year, whatever the cause, moves between units not counted"),
  ages: z
    .array(z.object({ from: z.number().int(), to: z.number().int(), women: z.number(), men: z.number() }))
    .describe("Persons in five-year bands"),
  certainty: z.object({
    stock: Certainty.nullable(),
    ages: Certainty.nullable(),
    contractedShare: Certainty.nullable(),
    absence: Certainty.nullable(),
    exits: Certainty.nullable(),
  }),
  own: z
    .object({ stock: z.boolean(), ages: z.boolean(), contractedShare: z.boolean(), absence: z.boolean(), exits: z.boolean() })
    .describe("Whether the figures are the unit's own, or those of a wider area"),
});
export type Situation = z.infer<typeof Situation>;

/** The gap of one year with measures, and without. */
const GapWith = z.object({ gap: Summary, shortageProbability: z.number() });

/** All the numbers a unit's plan shows about one occupation. */
export const OccupationFacts = z.object({
  occupation: z.string(),
  unit: z.string(),
  situation: Situation,
  intakeAssumed: z
    .boolean()
    .default(false)
    .describe("Whether no intake is published: study places follow demand, and the gap is not assessed"),
  series: Series.describe("Projection without measures of the plan"),
  causes: Decomposition.nullable().describe(
    "Why the gap changes until the last year of the medium horizon; null where the run ends before",
  ),
  certainty: AnswerCertainty.optional().describe("How sure the figures behind are; absent in versions made before it was told"),
  band: Band.optional().describe("What history can say of the 80 % intervals; absent in versions made before it was told"),
  measures: z
    .array(z.object({ measure: z.string(), effect: z.array(Summary).describe("Fall in the gap per year, contracted FTE; above 0 helps") }))
    .describe("Measures that touch this occupation at this unit"),
  residual: z.array(GapWith).describe("Gap per year when all measures that count are carried out"),
});
export type OccupationFacts = z.infer<typeof OccupationFacts>;

/** The numbers of a plan. */
export const PlanFacts = z.object({
  unit: z.string(),
  baseYear: z.number().int(),
  years: z.array(z.number().int()),
  occupations: z.array(OccupationFacts),
  parts: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("Numbers of further parts of the plan, by the part's id; absent where there are none"),
});
export type PlanFacts = z.infer<typeof PlanFacts>;
