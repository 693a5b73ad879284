import { id, optional, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

export const instruments = defineTable({
  name: "instruments",
  title: { nb: "Instrumenter", nn: "Instrument", en: "Instruments" },
  description: "Instruments and machines, each at a station.",
  primaryKey: ["id"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: null,
  fields: {
    id: id("Key of the instrument."),
    laboratory: reference("laboratories", "id", "Laboratory."),
    station: reference("stations", "id", "Station it stands at."),
    name_nb: text("Name in bokmål."),
    name_nn: text("Name in nynorsk."),
    name_en: text("Name in English."),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
