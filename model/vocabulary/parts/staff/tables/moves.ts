import { integer, optional, reference, share } from "../../../field.ts";
import { provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const moves = defineTable({
  name: "moves",
  title: { nb: "Flytting mellom enheter", nn: "Flytting mellom einingar", en: "Moves between units" },
  description:
    "Yearly probability of moving to another unit in the same occupation, by age. Movers of an occupation form one pool a year and spread over its units by the weights in `destinations` (or in proportion to stock where there are none). Total staff is unchanged.",
  primaryKey: ["occupation", "unit", "age_from"],
  required: false,
  slice: "own-and-general",
  cause: "inflows",
  figures: { wins: "by-age", zeroIsNone: true, counted: true, core: null, givesAway: null },
  fields: {
    occupation: optional(reference("occupations", "id", "Occupation; empty means all.")),
    unit: optional(reference("units", "id", "Unit they leave; empty means all.")),
    age_from: integer("First age of the band.", { minimum: 20, maximum: 74 }),
    age_to: integer("Last age of the band.", { minimum: 20, maximum: 74 }),
    value: share("Probability per year."),
    ...provenance,
  },
});
