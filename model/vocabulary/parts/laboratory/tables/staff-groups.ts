import { id, optional, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

export const staffGroups = defineTable({
  name: "staff_groups",
  title: { nb: "Personellgrupper", nn: "Personellgrupper", en: "Staff groups" },
  description: "Groups of staff a laboratory plans with, each of an occupation.",
  primaryKey: ["id"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: null,
  fields: {
    id: id("Key of the group."),
    laboratory: reference("laboratories", "id", "Laboratory."),
    occupation: reference("occupations", "id", "Occupation."),
    name_nb: text("Name in bokmål."),
    name_nn: text("Name in nynorsk."),
    name_en: text("Name in English."),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
