import { integer, number, oneOf, optional, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

/**
 * What a step takes. Hands-on minutes are of a staff group; machine minutes need nobody. `items-before`: items that come of each item of the step before
 * (blocks of a specimen, slides of a block). `longest-wait`: minutes a batch waits for its last places.
 */
export const WORK_MEASURES = [
  "items-before",
  "minutes-per-item",
  "minutes-per-batch",
  "machine-minutes-per-item",
  "machine-minutes-per-batch",
  "batch-size",
  "longest-wait",
  "repeats",
] as const;

export const workSteps = defineTable({
  name: "work_steps",
  title: { nb: "Tid og mengde i hvert trinn", nn: "Tid og mengd i kvart trinn", en: "Time and amount of each step" },
  description:
    "Minutes of people and machines at each step of a route, how items multiply, how they are batched, and the share done again.",
  primaryKey: ["route", "step", "measure", "staff_group"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    route: reference("routes", "route", "Route."),
    step: integer("Step of the route.", { minimum: 1, maximum: 30 }),
    measure: oneOf(WORK_MEASURES, "What the value is."),
    staff_group: optional(reference("staff_groups", "id", "Staff group whose minutes they are; empty for other measures.")),
    value: number("The figure.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
