import { sliceDataset } from "#model/scenario";
import { checkPlace, checkYear } from "../check/known.ts";
import { defineQuestion } from "../definition/define-question.ts";
import { lineWhere } from "../definition/limits.ts";
import { decompose } from "./decompose.ts";
import { Decomposition, DecompositionQuestion } from "./decomposition.ts";

/** Why the gap of an occupation at a unit changes: one piece. */
export const decomposition = defineQuestion({
  kind: "decomposition",
  question: DecompositionQuestion,
  result: Decomposition,
  check: ({ known, years: { first, last }, question }) => [
    ...checkPlace(known, "", question),
    // The question is what changes after the base year: that year itself has no answer.
    ...checkYear("year", question.year, { first: first + 1, last }),
  ],
  pieces: {
    of: ({ question }) => [question.occupation],
    about: (occupation) => occupation,
    cut: sliceDataset,
    work: ({ side, question }, _, options) => decompose(side.dataset, side.scenario, question, options),
  },
  answer: ([found]) => found!,
  limits: { mostDraws: 10_000, line: (_, draws) => lineWhere(true, draws) },
});
