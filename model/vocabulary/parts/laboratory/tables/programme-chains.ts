import { id, integer, number, oneOf, optional, reference, text } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const programmeChains = defineTable({
  name: "programme_chains",
  title: { nb: "Programmer som gir prøver", nn: "Program som gir prøver", en: "Programmes that bring samples" },
  description:
    "The chain from a programme, such as bowel screening, to analyses: factors, delays, and where each step is done. It takes the place of the drivers of its programme where a laboratory is described.",
  primaryKey: ["chain", "step"],
  required: false,
  slice: "none",
  cause: null,
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    chain: id("Key of the chain."),
    programme_group: id("Key of the programme, as in `drivers`."),
    step: integer("Order in the chain, from 1.", { minimum: 1, maximum: 30 }),
    operation: oneOf(["multiply", "divide"], "How the value enters the product."),
    label_nb: text("What the step is, in bokmål."),
    label_nn: text("What the step is, in nynorsk."),
    label_en: text("What the step is, in English."),
    done_at: optional(
      reference("laboratories", "id", "Laboratory that does the step for the whole country; empty: where the people live."),
    ),
    test: optional(reference("laboratory_tests", "id", "Analysis the product is a count of after this step; empty: none.")),
    delay_years: integer("Years after the invitation the step is done.", { minimum: 0, maximum: 20 }),
    value: number("The factor.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
