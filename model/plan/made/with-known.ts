import { type Knowledge, knownAnswer } from "#model/analysis";
import type { PlanFacts } from "../facts/occupation-facts.ts";

/** Gives a plan's numbers with what their figures do to the answer, so that a version that is submitted keeps it; as they are where that is not known. */
export const withKnown = (facts: PlanFacts, knowledge: Knowledge | null): PlanFacts =>
  knowledge === null
    ? facts
    : {
        ...facts,
        occupations: facts.occupations.map(({ certainty, ...one }) => ({
          ...one,
          certainty: certainty && { ...certainty, answer: knownAnswer(knowledge, one.occupation) },
        })),
      };
