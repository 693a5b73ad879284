import { number, oneOf, pattern, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

/** How a volume was found: counted answers, use of reagents, or people and how often they need it. */
export const VOLUME_METHODS = ["service", "consumption", "demographic"] as const;

export const testVolumes = defineTable({
  name: "test_volumes",
  title: { nb: "Analysevolum", nn: "Analysevolum", en: "Volumes of analyses" },
  description: "How much was done, by month or year and by method of counting, with the days of work and the days lost.",
  primaryKey: ["laboratory", "test", "period", "method", "measure"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    laboratory: reference("laboratories", "id", "Laboratory."),
    test: reference("laboratory_tests", "id", "Analysis."),
    period: pattern("^[0-9]{4}(-(0[1-9]|1[0-2]))?$", "Year, `2025`, or month, `2025-03`."),
    method: oneOf(VOLUME_METHODS, "How it was counted."),
    measure: oneOf(
      ["count", "working-days", "days-without-stock", "days-instrument-down"],
      "Items counted, working days of the period, or days lost in it.",
    ),
    value: number("The figure.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
