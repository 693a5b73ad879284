import { defineTable, field } from "#model/vocabulary";

const { flag, optional, reference, week } = field;

export const history = defineTable({
  name: "history",
  title: { nb: "Tidligere praksis", nn: "Tidlegare praksis", en: "Earlier placements" },
  description: "Where students have been placed before, and whether they were left out or had far to travel.",
  primaryKey: ["student", "week", "site"],
  required: false,
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    student: reference("students", "id", "Pseudonym of the student."),
    week: week("First week."),
    site: optional(reference("placement_sites", "id", "Site; empty: left out of that term.")),
    far: flag("Whether it was beyond the travel limit."),
  },
});
