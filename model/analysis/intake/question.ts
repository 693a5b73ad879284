import { sliceDataset } from "#model/scenario";
import { checkList, checkOccupation, checkStaffed, checkUnit, checkYear } from "../check/known.ts";
import { defineQuestion } from "../definition/define-question.ts";
import { lineWhere } from "../definition/limits.ts";
import { staffedOccupations, staffedWeight } from "../simulated/staffed.ts";
import { equilibriumIntake } from "./equilibrium-intake.ts";
import { Intake, IntakeQuestion } from "./intake.ts";

/** The yearly intake at which supply meets demand: a piece an occupation, by default every one that a programme educates. */
export const intake = defineQuestion({
  kind: "intake",
  question: IntakeQuestion,
  result: Intake,
  check: ({ known, years: { first, last }, question: { region, occupations, year } }) => [
    ...checkUnit(known, "region", region),
    ...checkList("occupations", occupations, (field, id) => [
      ...checkOccupation(known, field, id),
      ...checkStaffed(known, field, id, region),
    ]),
    ...checkYear("year", year, { first: first + 1, last }),
  ],
  pieces: {
    of: ({ side: { dataset }, question }) => {
      const educated = new Set(dataset.tables.programmes.map(({ occupation }) => occupation));
      return question.occupations ?? staffedOccupations(dataset).filter((occupation) => educated.has(occupation));
    },
    about: (occupation) => occupation,
    weight: ({ side }, occupation) => staffedWeight(side.dataset, occupation),
    cut: sliceDataset,
    work: ({ side, question }, occupation, options) => equilibriumIntake(side.dataset, side.scenario, occupation, question, options),
  },
  answer: (items, { question: { year, region } }) => ({ kind: "intake", year, region, items: [...items] }),
  limits: { mostDraws: 5000, line: ({ occupations }, draws) => lineWhere(occupations?.length === 1, draws) },
});
