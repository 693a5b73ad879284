import { number, oneOf, reference, text } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

/**
 * Elements of WISN (workload indicators of staffing need), WHO 2010.
 *
 * `available-time`: hours an FTE is available per year. `activity`: yearly workload with its unit time;
 * `category-allowance`: share of everyone's time on support work; `individual-allowance`: hours per year for some staff in total;
 * `minimum-cover`: least FTE that keeps the service open.
 */
const WORKLOAD_ELEMENTS = ["available-time", "activity", "category-allowance", "individual-allowance", "minimum-cover"] as const;

export const workload = defineTable({
  name: "workload",
  title: { nb: "Arbeidsmengde (WISN)", nn: "Arbeidsmengd (WISN)", en: "Workload (WISN)" },
  description:
    "WISN as an alternative way to demand, per occupation and unit: activities with yearly volume and minutes each, allowances and minimum cover. Used where a scenario chooses `wisn`. Work of laboratories that are described in their own tables is added from those, and has no rows here.",
  primaryKey: ["occupation", "unit", "element", "activity", "measure"],
  required: false,
  slice: "own",
  cause: "demand",
  figures: { wins: "at-unit", onlyWhere: "wisn", counted: true, core: null, givesAway: null },
  fields: {
    occupation: reference("occupations", "id", "Occupation."),
    unit: reference("units", "id", "Unit."),
    element: oneOf(WORKLOAD_ELEMENTS, "WISN element."),
    activity: text("Name of the activity or allowance."),
    measure: oneOf(
      ["volume", "minutes", "hours", "share", "fte"],
      "What the value is: yearly volume, minutes per unit, hours per year, share of time or FTE.",
    ),
    value: number("The value.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
