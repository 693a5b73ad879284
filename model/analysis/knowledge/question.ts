import { sliceDataset, staffedUnits, unitTree, usualLastYear, yearsCovered } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { checkList, checkOccupation, checkStaffed, checkUnit, checkYear } from "../check/known.ts";
import { defineQuestion } from "../definition/define-question.ts";
import { staffedOccupations, staffedWeight } from "../simulated/staffed.ts";
import { Knowledge, KnowledgeQuestion } from "./knowledge.ts";
import { knownOfOccupation, meanOf } from "./known-of-occupation.ts";

/** How much is known: a piece an occupation. */
export const knowledge = defineQuestion({
  kind: "knowledge",
  question: KnowledgeQuestion,
  result: Knowledge,
  check: ({ known, years: { first, last }, question: { unit, occupations, year } }) => [
    ...checkUnit(known, "unit", unit),
    ...checkList("occupations", occupations, (field, id) => [
      ...checkOccupation(known, field, id),
      ...checkStaffed(known, field, id, unit),
    ]),
    ...checkYear("year", year, { first: first + 1, last }),
  ],
  pieces: {
    of: ({ side: { dataset }, question: { occupations, unit } }) => occupations ?? staffedAt(dataset, unit),
    about: (occupation) => occupation,
    weight: ({ side }, occupation) => staffedWeight(side.dataset, occupation),
    cut: sliceDataset,
    work: ({ side, question: { unit, year } }, occupation, options) =>
      knownOfOccupation(side.dataset, side.scenario, { occupation, unit, year }, options),
  },
  answer: (occupations, { question: { unit, year } }) => ({
    kind: "knowledge",
    unit,
    year,
    shares: meanOf(occupations.filter(({ groups }) => groups.length > 0).map(({ shares }) => shares)),
    occupations: [...occupations],
  }),
  // It takes a simulation per occupation and group of figures.
  limits: { mostDraws: 1000, line: () => "long" },
});

/** Occupations with staff or demand at a unit or below it. */
function staffedAt(dataset: Dataset, unit: string): string[] {
  const tree = unitTree(dataset);
  return staffedOccupations(dataset).filter((occupation) =>
    staffedUnits(dataset, occupation).some((leaf) => leaf === unit || tree.ancestorsOf(leaf).includes(unit)),
  );
}

/** The question that programme, command and API put about a dataset: the nation, at the usual horizon. */
export function knowledgeOf(dataset: Dataset): KnowledgeQuestion {
  const { baseYear } = dataset.description;
  const { last: lastYear } = yearsCovered(dataset);
  return { kind: "knowledge", unit: unitTree(dataset).nation, year: usualLastYear({ baseYear, lastYear }) };
}
