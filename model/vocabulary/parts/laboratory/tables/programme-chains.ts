import { integer, number, oneOf, optional, reference, text } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { SEXES } from "../../../sex.ts";
import { defineTable } from "../../../table.ts";

export const programmeChains = defineTable({
  name: "programme_chains",
  title: { nb: "Ledd fra program til prøver", nn: "Ledd frå program til prøver", en: "Steps from programmes to samples" },
  description: "The steps from those a programme invites to analyses: factors, delays, returns, and where each step is done.",
  primaryKey: ["chain", "step", "sex"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "drivers",
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    chain: reference("chains", "id", "Chain."),
    step: integer("Order in the chain, from 1.", { minimum: 1, maximum: 30 }),
    sex: optional(oneOf(SEXES, "Sex the value is of; empty: both. Where step 1 is of both, as many women as men are taken to come.")),
    operation: oneOf(["multiply", "divide"], "How the value enters the product."),
    label_nb: text("What the step is, in bokmål."),
    label_nn: text("What the step is, in nynorsk."),
    label_en: text("What the step is, in English."),
    done_at: optional(
      reference("laboratories", "id", "Laboratory that does the step for the whole country; empty: where the people live."),
    ),
    test: optional(reference("laboratory_tests", "id", "Analysis the product is a count of after this step; empty: none.")),
    delay_years: number("Years from the step before until this one.", { minimum: 0, maximum: 20 }),
    interval_years: optional(
      number("Years between returns: those who take this step come again after so long, the same share each time. Empty: once.", {
        minimum: 0.25,
        maximum: 20,
      }),
    ),
    value: number("The factor.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
