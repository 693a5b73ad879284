import { date, id, oneOf, optional, pattern, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

/**
 * Kinds of unit. Staff is held by leaves; figures for the others are sums of their leaves.
 * `service` is a provider outside trusts and municipalities (private laboratories, workshops, shared ICT companies).
 */
export const UNIT_KINDS = ["nation", "rhf", "hf", "hospital", "county", "municipality", "service"] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Which service the staff of a unit belongs to; `none` for units that only group others. */
export const SECTORS = ["hospital", "municipal", "other", "none"] as const;
export type Sector = (typeof SECTORS)[number];

export const units = defineTable({
  name: "units",
  title: { nb: "Enheter", nn: "Einingar", en: "Units" },
  description:
    "Organisations and areas, and how they add up: hospital trust to regional health authority to nation; municipality to county (municipal services) to nation.",
  primaryKey: ["id"],
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    id: id("Key of the unit."),
    kind: oneOf(UNIT_KINDS, "Kind of unit."),
    sector: oneOf(SECTORS, "Service the unit's staff belongs to."),
    parent: optional(reference("units", "id", "Unit this one is part of; empty for the nation.")),
    name_nb: text("Name in bokmål."),
    name_nn: text("Name in nynorsk."),
    name_en: text("Name in English."),
    short_name: text("Short name for tile maps and tight tables."),
    organisation_number: optional(pattern("^[0-9]{9}$", "Nine-digit number in the register of legal entities.")),
    code: optional(pattern("^[0-9]{2,4}$", "County or municipality number, with leading zero.")),
    valid_from: optional(date("First day the unit exists in this form.")),
    valid_to: optional(date("Last day; empty while it exists.")),
    latitude: optional(pattern("^-?[0-9]+(\\.[0-9]+)?$", "Latitude of the centre, WGS 84 degrees.")),
    longitude: optional(pattern("^-?[0-9]+(\\.[0-9]+)?$", "Longitude of the centre, WGS 84 degrees.")),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
