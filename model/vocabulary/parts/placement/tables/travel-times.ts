import { flag, integer, optional, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

export const travelTimes = defineTable({
  name: "travel_times",
  title: { nb: "Reisetid til praksis", nn: "Reisetid til praksis", en: "Travel times" },
  description:
    "Minutes one way from a municipality to a site, and whether there is lodging. Where no row is given, minutes are reckoned from the distance.",
  primaryKey: ["municipality", "site"],
  required: false,
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    municipality: reference("units", "id", "Home municipality."),
    site: reference("placement_sites", "id", "Site."),
    minutes: integer("Minutes one way.", { minimum: 0, maximum: 2000 }),
    lodging: flag("Whether the student is offered lodging there."),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
