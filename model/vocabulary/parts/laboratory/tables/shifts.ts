import { number, oneOf, pattern, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

const TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

export const shifts = defineTable({
  name: "shifts",
  title: { nb: "Vakter", nn: "Vakter", en: "Shifts" },
  description: "People on duty: weekday, from and to; a shift that ends at or before it begins ends the next day.",
  primaryKey: ["staff_group", "weekday", "from"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    staff_group: reference("staff_groups", "id", "Staff group."),
    weekday: oneOf(WEEKDAYS, "Day it begins."),
    from: pattern(TIME, "Time it begins, `07:30`."),
    to: pattern(TIME, "Time it ends."),
    kind: oneOf(["on-site", "on-call"], "At work, or on call at home."),
    value: number("People on duty.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
