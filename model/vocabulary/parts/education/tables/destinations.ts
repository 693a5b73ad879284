import { number, oneOf, optional, reference } from "../../../field.ts";
import { provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const destinations = defineTable({
  name: "destinations",
  title: { nb: "Hvor nyutdannede begynner", nn: "Kvar nyutdanna byrjar", en: "Where graduates start" },
  description:
    "Where graduates of a programme, or people who move between units, go: relative weights over units. Without rows, in proportion to stock.",
  primaryKey: ["flow", "programme", "occupation", "unit"],
  required: false,
  slice: { ownOrThrough: "programme" },
  cause: { by: "flow", causes: { graduates: "education", moves: "inflows" } },
  figures: { wins: "at-or-above-unit", counted: true, core: null, givesAway: null },
  fields: {
    flow: oneOf(["graduates", "moves"], "Which flow the weights divide."),
    programme: optional(reference("programmes", "id", "Programme, for graduates.")),
    occupation: optional(reference("occupations", "id", "Occupation, for moves.")),
    unit: reference("units", "id", "Unit that receives them."),
    value: number("Relative weight.", { minimum: 0 }),
    ...provenance,
  },
});
