import { number, oneOf, optional, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

/** `standard`: yearly growth in FTE per use. `productivity`: yearly fall in FTE per use. */
const GROWTH_MEASURES = ["standard", "productivity"] as const;

export const growth = defineTable({
  name: "growth",
  title: { nb: "Vekst", nn: "Vekst", en: "Growth" },
  description: "Yearly change in FTE per unit of use: standard growth raises demand, productivity lowers it.",
  primaryKey: ["measure", "occupation"],
  slice: "led-and-general",
  cause: "demand",
  figures: {
    title: { nb: "Vekst og produktivitet", nn: "Vekst og produktivitet", en: "Growth and productivity" },
    wins: "own-else-general",
    among: "measure",
    counted: true,
    core: null,
    givesAway: null,
  },
  fields: {
    measure: oneOf(GROWTH_MEASURES, "Which of the two."),
    occupation: optional(reference("occupations", "id", "Occupation; empty means every occupation without a row of its own.")),
    value: number("Change per year, 0.005 is half a per cent.", { minimum: -0.2, maximum: 0.2 }),
    ...interval,
    ...provenance,
  },
});
