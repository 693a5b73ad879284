import { number, oneOf, optional, reference, text } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

/** `covered-fte`: contracted FTE in the base year whose work the tables describe. Allowances as in WISN (WHO 2010). */
export const STAFF_MEASURES = ["covered-fte", "available-hours", "category-allowance", "individual-allowance"] as const;

export const laboratoryStaff = defineTable({
  name: "laboratory_staff",
  title: { nb: "Bemanning i laboratorier", nn: "Bemanning i laboratorium", en: "Staff of laboratories" },
  description: "Contracted FTE a group covers in the base year, hours each is available a year, and time that goes to other work.",
  primaryKey: ["staff_group", "measure", "activity"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: { wins: null, counted: false, core: null, givesAway: "group" },
  fields: {
    staff_group: reference("staff_groups", "id", "Staff group."),
    measure: oneOf(STAFF_MEASURES, "What the value is: FTE, hours a year of one FTE, share of everyone's time, or hours a year in total."),
    activity: optional(text("What the allowance is for; empty for other measures.")),
    value: number("The figure.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
