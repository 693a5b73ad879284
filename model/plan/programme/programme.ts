import { z } from "zod";
import { FIGURE_GROUPS, IntakeItem, KnowledgeReport } from "#model/analysis";
import { Summary } from "#model/projection";
import { Certainty, ShortageKind } from "#model/vocabulary";

/** The questions of the letters to the health authorities that the programme answers, in their order. */
export const PROGRAMME_QUESTIONS = ["short", "screening", "intake", "sure", "plans"] as const;
export const ProgrammeQuestion = z.enum(PROGRAMME_QUESTIONS);
export type ProgrammeQuestion = z.infer<typeof ProgrammeQuestion>;

const count = z.number().int();
const names = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

/** What an answer rests on: figures by certainty, and the sources most of them come from. */
export const AnswerBasis = z.object({
  certainty: z.record(Certainty, count).describe("Number of figures of the dataset by certainty"),
  sources: z.array(z.string()).describe("Ids of sources, the one most figures come from first"),
});
export type AnswerBasis = z.infer<typeof AnswerBasis>;

/** Where are we short in five years? */
export const ShortAnswer = z.object({
  year: count,
  occupations: z
    .array(
      z.object({
        occupation: z.string(),
        gap: Summary.describe("Contracted FTE of the nation; positive is a shortage"),
        demand: z.number().describe("Contracted FTE, median"),
        supply: z.number().describe("Contracted FTE, median"),
        shortageProbability: z.number(),
        shortFrom: count.nullable().describe("First year from which a shortage is likely, that year and later"),
        kind: ShortageKind.describe("What the gap amounts to on the scale of likelihood"),
        recruitment: Summary.nullable().describe(
          "Contracted FTE the nation must recruit that year: leavers and growth; null where the run ends",
        ),
        unitsShort: count.describe("Trusts where a shortage is likely"),
        units: count.describe("Trusts with staff or demand"),
        most: z
          .object({ unit: z.string(), gap: Summary })
          .nullable()
          .describe("Trust with the largest likely shortage; null where none has one"),
      }),
    )
    .describe("Largest median shortage first"),
  notAssessed: z
    .array(z.string())
    .describe("Occupations whose intake is assumed from demand: not counted as short or not short. Published intakes would change that"),
  basis: AnswerBasis,
});
export type ShortAnswer = z.infer<typeof ShortAnswer>;

/** What does bowel screening cost in people? Null where the dataset has no such programme. */
export const ScreeningAnswer = z.object({
  year: count,
  group: z.string().describe("Programme group of the dataset's drivers"),
  names,
  firstYear: count,
  occupations: z
    .array(
      z.object({
        occupation: z.string(),
        difference: Summary.describe("Contracted FTE more with the programme than without, draw by draw"),
      }),
    )
    .describe("Most people first"),
  total: z.number().describe("Sum of the median differences shown; not the median of the sum"),
  basis: AnswerBasis,
});
export type ScreeningAnswer = z.infer<typeof ScreeningAnswer>;

/** How many study places would close the gap, and how many placement weeks do they need? */
export const IntakeAnswer = z.object({
  year: count,
  items: z.array(IntakeItem),
  notAssessed: z.array(z.string()).describe("Occupations whose planned intake is assumed from demand"),
  basis: AnswerBasis,
});
export type IntakeAnswer = z.infer<typeof IntakeAnswer>;

/** How sure are we? */
export const SureAnswer = z.object({
  year: count,
  occupations: z.array(
    z.object({
      occupation: z.string(),
      gap: Summary,
      groups: z.array(z.object({ group: z.enum(FIGURE_GROUPS), share: z.number().describe("Sobol first-order index") })),
    }),
  ),
  backtest: z
    .object({
      projections: count,
      covered: count.describe("Counts inside the 80 % interval"),
      error: z.number().describe("Mean absolute error of the median, as a share"),
      bias: z.number(),
      widening: z.number().nullable().describe("Times wider the intervals would have to be to hold 80 %"),
      noChange: z.number().describe("Mean absolute error of saying that nothing changes"),
    })
    .nullable()
    .describe("The model tried on history; null where the dataset has no series to try it on"),
  knowledge: KnowledgeReport,
  basis: AnswerBasis,
});
export type SureAnswer = z.infer<typeof SureAnswer>;

/** Which trusts have no plan? Null where no store of plans is at hand. */
export const PlansAnswer = z.object({
  units: z.array(z.string()).describe("Every trust"),
  none: z.array(z.string()).describe("Trusts where none is begun"),
  begun: z.array(z.string()),
  submitted: z.array(z.string()).describe("Submitted or approved, not published"),
  published: z.array(z.string()),
});
export type PlansAnswer = z.infer<typeof PlansAnswer>;

/** The five questions, answered from one edition of the dataset as the reference path goes on. An answer is null until it is there. */
export const Programme = z.object({
  schema: z.literal("framsyn/programme/1"),
  dataset: z.string(),
  model: z.string(),
  draws: count.describe("Possible futures of the runs behind the answers"),
  seed: count,
  baseYear: count,
  short: ShortAnswer.nullable(),
  screening: ScreeningAnswer.nullable(),
  intake: IntakeAnswer.nullable(),
  sure: SureAnswer.nullable(),
  plans: PlansAnswer.nullable(),
});
export type Programme = z.infer<typeof Programme>;
