import { yearsCovered } from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import type { AnalysisQuestion } from "../analysis.ts";
import type { Measure } from "../portfolio/measure.ts";
import type { Side } from "../side.ts";
import { checkMeasures } from "./check-measures.ts";
import { checkSides } from "./check-sides.ts";
import { checkList, checkOccupation, checkStaffed, checkUnit, checkYear, type Known, knownIn } from "./known.ts";
import { questionFinding } from "./question-finding.ts";

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
  return check({ dataset, scenario }, question, other).slice(0, MOST_FINDINGS);
}

function check(side: Side, question: AnalysisQuestion, other: Side): Finding[] {
  const known = knownIn(side.dataset);
  const { first, last } = yearsCovered(side.dataset);
  /** Where the question is what changes after the base year, that year itself has no answer. */
  const later = { first: first + 1, last };
  switch (question.kind) {
    case "decomposition":
      return [...checkPlace(known, "", question), ...checkYear("year", question.year, later)];
    case "sensitivity":
      return [
        ...checkOccupation(known, "occupation", question.occupation),
        ...checkList("units", question.units, (field, id) => [
          ...checkUnit(known, field, id),
          ...checkStaffed(known, field, question.occupation, id),
        ]),
        ...checkYear("year", question.year, { first, last }),
      ];
    case "comparison": {
      const theirs = yearsCovered(other.dataset);
      return [
        ...checkList("occupations", question.occupations, (field, id) => checkOccupation(known, field, id)),
        ...checkList("units", question.units, (field, id) => checkUnit(known, field, id)),
        ...checkYear("year", question.year, { first: Math.max(first, theirs.first), last: Math.min(last, theirs.last) }),
        ...checkSides(side, other),
      ];
    }
    case "intake":
      return [
        ...checkUnit(known, "region", question.region),
        ...checkList("occupations", question.occupations, (field, id) => [
          ...checkOccupation(known, field, id),
          ...checkStaffed(known, field, id, question.region),
        ]),
        ...checkYear("year", question.year, later),
      ];
    case "portfolio":
      return [
        ...question.goals.flatMap((goal, i) => [
          ...checkPlace(known, `goals[${i}].`, goal),
          ...checkYear(`goals[${i}].year`, goal.year, later),
        ]),
        ...checkChoice(question.measures),
        ...checkMeasures(side.dataset, question.measures),
      ];
  }
}

/** Checks that there is something to choose from. */
function checkChoice(measures: readonly Measure[]): Finding[] {
  if (measures.length > 0) return [];
  const message =
    "There are no measures to choose from, so no portfolio can be found. Give at least one; GET /api/measures and framsyn measures show those that come with Framsyn.";
  return [questionFinding("no-measures", "measures", "[]", message)];
}

/** Checks an occupation at a unit. @param path what stands before the names of the fields. */
const checkPlace = (
  known: Known,
  path: string,
  { occupation, unit }: { readonly occupation: string; readonly unit: string },
): Finding[] => [
  ...checkOccupation(known, `${path}occupation`, occupation),
  ...checkUnit(known, `${path}unit`, unit),
  ...checkStaffed(known, `${path}unit`, occupation, unit),
];
