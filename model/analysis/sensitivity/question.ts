import { sliceDataset } from "#model/scenario";
import { checkList, checkOccupation, checkStaffed, checkUnit, checkYear } from "../check/known.ts";
import { defineQuestion } from "../definition/define-question.ts";
import { analyseSensitivity } from "./analyse-sensitivity.ts";
import { Sensitivity, SensitivityQuestion } from "./sensitivity.ts";

/** How sure the gap of an occupation is at some units: one piece, since the units share the simulations. */
export const sensitivity = defineQuestion({
  kind: "sensitivity",
  question: SensitivityQuestion,
  result: Sensitivity,
  check: ({ known, years, question: { occupation, units, year } }) => [
    ...checkOccupation(known, "occupation", occupation),
    ...checkList("units", units, (field, id) => [...checkUnit(known, field, id), ...checkStaffed(known, field, occupation, id)]),
    ...checkYear("year", year, years),
  ],
  pieces: {
    of: ({ question }) => [question.occupation],
    about: (occupation) => occupation,
    cut: sliceDataset,
    work: ({ side, question }, _, options) => analyseSensitivity(side.dataset, side.scenario, question, options),
  },
  answer: ([found]) => found!,
  // It takes a simulation per group of figures.
  limits: { mostDraws: 4000, line: () => "long" },
});
