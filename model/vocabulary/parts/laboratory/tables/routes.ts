import { flag, id, integer, optional, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

export const routes = defineTable({
  name: "routes",
  title: { nb: "Arbeidsgang", nn: "Arbeidsgang", en: "Routes of the work" },
  description: "The steps an analysis goes through, each at a station, some with an instrument.",
  primaryKey: ["route", "step"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: null,
  fields: {
    route: id("Key of the route."),
    step: integer("Order of the step, from 1.", { minimum: 1, maximum: 30 }),
    station: reference("stations", "id", "Station."),
    instrument: optional(reference("instruments", "id", "Instrument the step needs; empty: none.")),
    collates: flag("Whether the step waits for all items of the case, as an answer does for its last slide."),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
