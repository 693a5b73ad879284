import { integer, oneOf, optional, reference, share } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { SEXES } from "../../../sex.ts";
import { defineTable } from "../../../table.ts";

/** From headcount to FTE: headcount x participation x contracted share = contracted FTE; x (1 - absence) = worked FTE. */
export const WORKING_TIME_MEASURES = ["participation", "contracted-share", "absence"] as const;
export type WorkingTimeMeasure = (typeof WORKING_TIME_MEASURES)[number];

export const workingTime = defineTable({
  name: "working_time",
  title: { nb: "Arbeidstid og yrkesdeltakelse", nn: "Arbeidstid og yrkesdeltaking", en: "Working time and participation" },
  description:
    "From persons to FTE, by sex and age: participation (share of the staff at work in the occupation; 1 where the stock comes from a payroll), contracted share (contracted FTE per person at work) and absence (share of contracted time lost to long absence). The most specific row wins, as for exits.",
  primaryKey: ["measure", "occupation", "unit", "sex", "age_from"],
  slice: "own-and-general",
  cause: "working-time",
  figures: {
    title: { nb: "Arbeidstid", nn: "Arbeidstid", en: "Working time" },
    wins: "by-age",
    among: "measure",
    counted: true,
    core: null,
    givesAway: "sex",
  },
  fields: {
    measure: oneOf(WORKING_TIME_MEASURES, "Which of the three."),
    occupation: optional(reference("occupations", "id", "Occupation; empty means all.")),
    unit: optional(reference("units", "id", "Unit; empty means all.")),
    sex: optional(oneOf(SEXES, "Sex; empty means both.")),
    age_from: integer("First age of the band.", { minimum: 20, maximum: 74 }),
    age_to: integer("Last age of the band.", { minimum: 20, maximum: 74 }),
    value: share("The share."),
    ...interval,
    ...provenance,
  },
});
