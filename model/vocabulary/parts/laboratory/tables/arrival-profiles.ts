import { oneOf, reference, share, text } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

/** What arrivals are spread over. */
export const ARRIVAL_DIMENSIONS = ["month", "weekday", "hour", "priority"] as const;

export const arrivalProfiles = defineTable({
  name: "arrival_profiles",
  title: { nb: "Når prøvene kommer", nn: "Når prøvene kjem", en: "When samples arrive" },
  description: "Shares of the samples by month, weekday, hour and priority; each adds up to 1 for a laboratory.",
  primaryKey: ["laboratory", "dimension", "position"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    laboratory: reference("laboratories", "id", "Laboratory."),
    dimension: oneOf(ARRIVAL_DIMENSIONS, "What the share is of."),
    position: text("Month 1–12, weekday 1–7 from Monday, hour 0–23, or priority."),
    value: share("Share of the samples."),
    ...interval,
    ...provenance,
  },
});
