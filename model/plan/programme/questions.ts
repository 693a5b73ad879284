import {
  type ComparisonQuestion,
  type IntakeQuestion,
  type KnowledgeQuestion,
  knowledgeOf,
  type SensitivityQuestion,
} from "#model/analysis";
import { REFERENCE_SCENARIO, type Scenario, unitTree, yearsCovered } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

/** Programme group of bowel screening in the dataset's table of drivers. */
export const SCREENING = "tarmscreening";
const YEARS_AHEAD = 5;
/** Long enough that those admitted next year have graduated. */
const INTAKE_YEARS_AHEAD = 9;
/** Occupations whose certainty is looked into: those most short. */
const MOST_LOOKED_INTO = 2;

/** What the model is asked for the programme's answers. */
export interface ProgrammeQuestions {
  readonly nation: string;
  readonly year: number;
  readonly intake: IntakeQuestion;
  /** How much is known, all occupations together. */
  readonly knowledge: KnowledgeQuestion;
  /** The difference bowel screening makes; null where the dataset has no such programme. */
  readonly screening: { readonly without: Scenario; readonly question: ComparisonQuestion } | null;
}

/** Builds the questions for a dataset. */
export function programmeQuestions(dataset: Dataset): ProgrammeQuestions {
  const { baseYear } = dataset.description;
  const { last } = yearsCovered(dataset);
  const { nation } = unitTree(dataset);
  const year = Math.min(baseYear + YEARS_AHEAD, last);
  const drivers = dataset.tables.drivers.filter((row) => row.programme_group === SCREENING && row.default_on);
  return {
    nation,
    year,
    intake: { kind: "intake", year: Math.min(baseYear + INTAKE_YEARS_AHEAD, last), region: nation },
    knowledge: knowledgeOf(dataset),
    screening:
      drivers.length === 0
        ? null
        : {
            without: withoutScreening(baseYear),
            question: {
              kind: "comparison",
              year,
              otherScenario: "reference",
              occupations: [...new Set(drivers.map(({ occupation }) => occupation))],
              units: [nation],
            },
          },
  };
}

/** The reference path without bowel screening: the first side of the comparison, so that the difference is what screening adds. */
const withoutScreening = (startYear: number): Scenario => ({
  ...REFERENCE_SCENARIO,
  name: "Without bowel screening",
  changes: [
    {
      id: "without-screening",
      kind: "driver",
      programmeGroup: SCREENING,
      operation: "set",
      value: 0,
      startYear,
      rampYears: 0,
      reason: "To see what the programme takes",
    },
  ],
});

/** Asks how sure the gaps of the occupations most short are. */
export const sureQuestions = (occupations: readonly string[], { nation, year }: ProgrammeQuestions): SensitivityQuestion[] =>
  occupations.slice(0, MOST_LOOKED_INTO).map((occupation) => ({ kind: "sensitivity", occupation, units: [nation], year }));
