import { optional, reference, text, week } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

export const closures = defineTable({
  name: "closures",
  title: { nb: "Stengte uker", nn: "Stengde veker", en: "Closed weeks" },
  description: "Weeks in which a site takes nobody: summer, holidays.",
  primaryKey: ["site", "from_week"],
  required: false,
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    site: optional(reference("placement_sites", "id", "Site; empty: every site.")),
    from_week: week("First closed week."),
    to_week: week("Last closed week."),
    reason: text("Why, in a few words."),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
