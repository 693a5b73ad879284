import { number, oneOf, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

/** Urgency of a request, most urgent first. */
export const PRIORITIES = ["urgent", "fast", "routine"] as const;

export const turnaroundPromises = defineTable({
  name: "turnaround_promises",
  title: { nb: "Lovede svartider", nn: "Lova svartider", en: "Promised turnaround times" },
  description: "What a laboratory has promised: how soon an answer comes by priority, and the share that is to come in time.",
  primaryKey: ["laboratory", "priority", "measure"],
  required: false,
  slice: "none",
  cause: null,
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    laboratory: reference("laboratories", "id", "Laboratory."),
    priority: oneOf(PRIORITIES, "Priority of the request."),
    clock: oneOf(["hours", "working-days"], "Whether time runs by the clock or in the laboratory's working days."),
    measure: oneOf(["limit", "share"], "The longest time promised, or the share of answers promised within it."),
    value: number("Hours or working days; or a share.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
