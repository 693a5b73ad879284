import { id, optional, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

export const disciplines = defineTable({
  name: "disciplines",
  title: { nb: "Fag i praksis", nn: "Fag i praksis", en: "Disciplines of placements" },
  description: "Fields of work that students are placed in, for example pathology.",
  primaryKey: ["id"],
  required: false,
  slice: "cited",
  cause: null,
  figures: null,
  fields: {
    id: id("Key of the discipline."),
    name_nb: text("Name in bokmål."),
    name_nn: text("Name in nynorsk."),
    name_en: text("Name in English."),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
