import { yearsCovered } from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import type { AnalysisQuestion } from "./analysis.ts";
import { knownIn } from "./check/known.ts";
import type { Side } from "./definition/side.ts";
import { questionOf } from "./question-of.ts";

/** Most findings given; a question that has more wrong with it is not read further. */
const MOST_FINDINGS = 1000;

/**
 * Checks that a question can be answered from a dataset under a scenario: ids, years, staff, and what its kind demands.
 *
 * Gives a finding for each thing wrong, with the path of the field, its value and what to do; none of severity `error` means that the
 * model can be asked. The scenario is taken as checked (`checkScenario`).
 *
 * @param other the side compared with, where the question is a comparison.
 */
export function checkQuestion(
  dataset: Side["dataset"],
  scenario: Side["scenario"],
  question: AnalysisQuestion,
  other: Side = { dataset, scenario },
): Finding[] {
  const side = { dataset, scenario };
  const asked = { side, other, question, known: knownIn(dataset), years: yearsCovered(dataset) };
  return questionOf(question.kind).check(asked).slice(0, MOST_FINDINGS);
}
