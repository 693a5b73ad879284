import { id, number, oneOf, optional, pattern, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";
import { WEEKDAYS } from "./shifts.ts";

export const transportLegs = defineTable({
  name: "transport_legs",
  title: { nb: "Transport av prøver", nn: "Transport av prøver", en: "Transport of samples" },
  description: "Where samples are sent, when, how long it takes and the share lost on the way.",
  primaryKey: ["id", "measure"],
  required: false,
  slice: "none",
  cause: null,
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    id: id("Key of the leg."),
    from_unit: reference("units", "id", "Unit it leaves from."),
    to_laboratory: reference("laboratories", "id", "Laboratory it goes to."),
    test: optional(reference("laboratory_tests", "id", "Analysis whose samples it takes; empty: all.")),
    weekday: optional(oneOf(WEEKDAYS, "Day it leaves; empty: every day.")),
    departs: pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$", "Time it leaves."),
    measure: oneOf(["minutes", "lost"], "Minutes on the way, or share of samples lost."),
    value: number("The figure.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
