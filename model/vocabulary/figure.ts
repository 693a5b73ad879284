import { Certainty } from "./certainty.ts";
import { DistributionKind } from "./distribution.ts";
import { integer, number, oneOf, optional, reference, text } from "./field.ts";

/** Where a figure comes from. Every table with figures carries these columns; a row without them is refused. */
export const provenance = {
  unit_of_measure: text("Unit the value is counted in, for example `persons`, `contracted FTE` or `share per year`."),
  year: integer("Year the figure describes.", { minimum: 1990, maximum: 2100 }),
  source: reference("sources", "id", "Source of the figure."),
  certainty: oneOf(
    Certainty.options as ["published", "second-hand", "derived", "assumption"],
    "How sure the figure is: published, second-hand, derived or assumption.",
  ),
  note: optional(text("Rule or remark; required where the certainty is derived or assumption.")),
} as const;

/** The stated 80 % interval of a figure, and how to read it. Empty where the figure is taken as known. */
export const interval = {
  low: optional(number("10th percentile of the stated 80 % interval.")),
  high: optional(number("90th percentile of the stated 80 % interval.")),
  distribution: optional(
    oneOf(
      DistributionKind.options as ["point", "triangular", "pert", "lognormal", "beta", "normal"],
      "Family the interval is read as; empty means the default of the table.",
    ),
  ),
} as const;
