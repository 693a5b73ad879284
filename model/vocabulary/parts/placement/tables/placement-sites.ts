import { id, oneOf, optional, pattern, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

/** Services a placement can be required in. */
export const PLACEMENT_SETTINGS = ["hospital", "municipal", "any"] as const;

export const placementSites = defineTable({
  name: "placement_sites",
  title: { nb: "Praksissteder", nn: "Praksisstader", en: "Placement sites" },
  description: "Wards and sections that take students. A site is a ward, not a hospital: no student comes to the same one twice.",
  primaryKey: ["id"],
  required: false,
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    id: id("Key of the site."),
    unit: reference("units", "id", "Unit the site belongs to."),
    parent: optional(text("Site this one is part of, for example the hospital; empty: none.")),
    name_nb: text("Name in bokmål."),
    name_nn: text("Name in nynorsk."),
    name_en: text("Name in English."),
    setting: oneOf(["hospital", "municipal"], "Service the site belongs to."),
    latitude: optional(pattern("^-?[0-9]+(\\.[0-9]+)?$", "Latitude, WGS 84 degrees.")),
    longitude: optional(pattern("^-?[0-9]+(\\.[0-9]+)?$", "Longitude, WGS 84 degrees.")),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
