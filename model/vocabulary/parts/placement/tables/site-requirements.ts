import { oneOf, optional, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

/** What a site can ask of a student. */
const SITE_REQUIREMENTS = ["vaccination", "police-certificate", "language", "driving-licence"] as const;

export const siteRequirements = defineTable({
  name: "site_requirements",
  title: { nb: "Krav fra praksissteder", nn: "Krav frå praksisstader", en: "Site requirements" },
  description: "What a site asks of students before they come.",
  primaryKey: ["site", "requirement"],
  required: false,
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    site: reference("placement_sites", "id", "Site."),
    requirement: oneOf(SITE_REQUIREMENTS, "What is asked for."),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
