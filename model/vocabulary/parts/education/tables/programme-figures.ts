import { number, oneOf, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

/**
 * `length`: years from admission to graduation. `completion`: graduates per admitted student.
 * `take-up`: share of graduates who start in the occupation in the modelled services.
 * `placement-weeks`: weeks of external practice per student over the whole programme, where it has no rows in `placement_requirements`, whose sum
 * it is. `fill`: students who start per stated place; 1 without a row.
 */
export const PROGRAMME_MEASURES = ["length", "completion", "take-up", "placement-weeks", "fill"] as const;
export type ProgrammeMeasure = (typeof PROGRAMME_MEASURES)[number];

export const programmeFigures = defineTable({
  name: "programme_figures",
  title: { nb: "Tall for utdanningene", nn: "Tal for utdanningane", en: "Programme figures" },
  description: "Length, completion, take-up, placement weeks and, where places are not all filled, the fill rate of each programme.",
  primaryKey: ["programme", "measure"],
  slice: { through: "programme" },
  cause: "education",
  figures: { title: { nb: "Utdanning", nn: "Utdanning", en: "Education" }, wins: "every", counted: true, core: null, givesAway: null },
  fields: {
    programme: reference("programmes", "id", "Programme."),
    measure: oneOf(PROGRAMME_MEASURES, "Which figure."),
    value: number("The figure.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
