import { sliceDataset, yearsCovered } from "#model/scenario";
import { checkList, checkOccupation, checkUnit, checkYear } from "../check/known.ts";
import { defineQuestion } from "../definition/define-question.ts";
import { lineWhere } from "../definition/limits.ts";
import { staffedOccupations, staffedWeight } from "../simulated/staffed.ts";
import { COMPARISON_CODES, checkSides } from "./check-sides.ts";
import { compareOccupation } from "./compare-occupation.ts";
import { Comparison, ComparisonQuestion } from "./comparison.ts";
import { rankComparison } from "./rank-comparison.ts";

/** What differs between two sides: a piece an occupation. */
export const comparison = defineQuestion({
  kind: "comparison",
  question: ComparisonQuestion,
  result: Comparison,
  findings: COMPARISON_CODES,
  check: ({ known, side, other, years, question }) => {
    const theirs = yearsCovered(other.dataset);
    return [
      ...checkList("occupations", question.occupations, (field, id) => checkOccupation(known, field, id)),
      ...checkList("units", question.units, (field, id) => checkUnit(known, field, id)),
      ...checkYear("year", question.year, { first: Math.max(years.first, theirs.first), last: Math.min(years.last, theirs.last) }),
      ...checkSides(side, other),
    ];
  },
  otherSide: ({ otherDataset, otherScenario }) => ({ dataset: otherDataset, scenario: otherScenario }),
  pieces: {
    of: ({ side, other, question }) =>
      question.occupations ?? [...new Set([...staffedOccupations(side.dataset), ...staffedOccupations(other.dataset)])],
    about: (occupation) => occupation,
    weight: ({ side, other }, occupation) => staffedWeight(side.dataset, occupation) + staffedWeight(other.dataset, occupation),
    cut: sliceDataset,
    work: ({ side, other, question }, occupation, options) => compareOccupation(side, other, occupation, question, options),
  },
  answer: (parts, { question, key, otherKey }) => rankComparison(question.year, key, otherKey, parts),
  limits: { mostDraws: 2000, line: ({ occupations }, draws) => lineWhere(occupations?.length === 1, draws) },
});
