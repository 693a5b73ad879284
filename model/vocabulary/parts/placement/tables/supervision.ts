import { number, reference, week } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const supervision = defineTable({
  name: "supervision",
  title: { nb: "Veiledere i praksis", nn: "Rettleiarar i praksis", en: "Placement supervisors" },
  description: "Staff who supervise students at a site in the base year, and how many students each can have at once.",
  primaryKey: ["site", "discipline", "from_week"],
  required: false,
  slice: "whole",
  cause: null,
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    site: reference("placement_sites", "id", "Site."),
    discipline: reference("disciplines", "id", "Discipline."),
    from_week: week("First week."),
    to_week: week("Last week."),
    value: number("Supervisors, persons.", { minimum: 0 }),
    students_each: number("Students each supervisor can have at once.", { minimum: 0.1, maximum: 10 }),
    ...interval,
    ...provenance,
  },
});
