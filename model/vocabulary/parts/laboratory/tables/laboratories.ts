import { id, oneOf, optional, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

/** Days a laboratory answers on: Monday to Friday, every day, or day and night. */
export const LABORATORY_CALENDARS = ["weekdays", "every-day", "round-the-clock"] as const;

export const laboratories = defineTable({
  name: "laboratories",
  title: { nb: "Laboratorier", nn: "Laboratorium", en: "Laboratories" },
  description: "Places that examine: laboratories, and imaging or radiotherapy departments described the same way.",
  primaryKey: ["id"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: null,
  fields: {
    id: id("Key of the laboratory."),
    unit: reference("units", "id", "Unit it is part of."),
    discipline: reference("disciplines", "id", "Discipline."),
    name_nb: text("Name in bokmål."),
    name_nn: text("Name in nynorsk."),
    name_en: text("Name in English."),
    calendar: oneOf(LABORATORY_CALENDARS, "Days it answers on."),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
