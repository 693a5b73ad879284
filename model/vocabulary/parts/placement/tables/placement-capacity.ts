import { integer, number, optional, reference, week } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const placementCapacity = defineTable({
  name: "placement_capacity",
  title: { nb: "Kapasitet for praksis", nn: "Kapasitet for praksis", en: "Placement capacity" },
  description:
    "How many students a site takes at once in a discipline, week by week, and the fewest it opens for. Weeks without a row take nobody.",
  primaryKey: ["site", "discipline", "from_week", "study_year"],
  required: false,
  slice: "whole",
  cause: null,
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    site: reference("placement_sites", "id", "Site."),
    discipline: reference("disciplines", "id", "Discipline."),
    from_week: week("First week."),
    to_week: week("Last week."),
    study_year: optional(integer("Study year the places are kept for; empty: the total for all years.", { minimum: 1, maximum: 8 })),
    value: number("Students at once.", { minimum: 0 }),
    opens_for: optional(integer("Fewest students the site opens for; empty: one is enough.", { minimum: 1 })),
    ...interval,
    ...provenance,
  },
});
