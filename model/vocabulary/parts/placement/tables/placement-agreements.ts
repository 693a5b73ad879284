import { integer, optional, reference, text, week } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

export const placementAgreements = defineTable({
  name: "placement_agreements",
  title: { nb: "Avtaler om praksis", nn: "Avtalar om praksis", en: "Placement agreements" },
  description: "Which institutions may send students to a site, when, and how many at once. Without an agreement nobody is sent.",
  primaryKey: ["institution", "site", "from_week", "programme"],
  required: false,
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    institution: text("Institution, as in `programmes`."),
    site: reference("placement_sites", "id", "Site."),
    from_week: week("First week the agreement holds."),
    to_week: week("Last week it holds."),
    programme: optional(reference("programmes", "id", "Programme the agreement is about; empty: all of the institution's.")),
    quota: optional(integer("Most students at once; empty: only the site's capacity limits.", { minimum: 0 })),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
