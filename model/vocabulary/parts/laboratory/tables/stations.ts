import { id, optional, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

export const stations = defineTable({
  name: "stations",
  title: { nb: "Arbeidsstasjoner", nn: "Arbeidsstasjonar", en: "Workstations" },
  description: "Where steps of the work are done, for example embedding or section cutting.",
  primaryKey: ["id"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: null,
  fields: {
    id: id("Key of the station."),
    laboratory: reference("laboratories", "id", "Laboratory."),
    name_nb: text("Name in bokmål."),
    name_nn: text("Name in nynorsk."),
    name_en: text("Name in English."),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
