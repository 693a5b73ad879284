import { number, oneOf, optional, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

/**
 * What is not known of a whole, and which flows are reckoned from staff.
 *
 * `staff-total`: persons in the country by the row's source. `mean-age`: years by which the mean age may differ from the age profile's.
 * `model-growth`: growth of staff a year that the model misses. `*-follows-staff`: how much of what staff differs from its stated number a flow
 * takes with it.
 */
const COMMON_MEASURES = [
  "staff-total",
  "mean-age",
  "model-growth",
  "immigration-follows-staff",
  "reentry-follows-staff",
  "intake-follows-staff",
] as const;
export type CommonMeasure = (typeof COMMON_MEASURES)[number];

export const commonUncertainty = defineTable({
  name: "common_uncertainty",
  title: { nb: "Usikkerhet som henger sammen", nn: "Uvisse som heng saman", en: "Uncertainty that hangs together" },
  description:
    "What is not known of a whole and no single row can say: how sure the country's staff is, the ages of it, what the model itself gets wrong, and which flows were reckoned from staff and move with it.",
  primaryKey: ["measure", "occupation"],
  required: false,
  slice: "own-and-general",
  cause: {
    by: "measure",
    causes: {
      "staff-total": "stock",
      "mean-age": "stock",
      "model-growth": "stock",
      "immigration-follows-staff": "inflows",
      "reentry-follows-staff": "inflows",
      "intake-follows-staff": "education",
    },
  },
  figures: { wins: "own-else-general", among: "measure", counted: true, core: null, givesAway: null },
  fields: {
    measure: oneOf(
      COMMON_MEASURES,
      "`staff-total`: the sum over the country of the stock rows from the same source. `mean-age`: how far the mean age may lie from the age profile's, in years. `model-growth`: growth of staff a year that the model misses. `immigration-follows-staff`, `reentry-follows-staff`, `intake-follows-staff`: 1 where the flow was reckoned from the number of staff and moves with it, 0 where it was counted.",
    ),
    occupation: optional(reference("occupations", "id", "Occupation; empty means every occupation without a row of its own.")),
    value: number("Persons, years, share per year, or share followed."),
    ...interval,
    ...provenance,
  },
});
