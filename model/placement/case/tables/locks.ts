import { defineTable, field } from "#model/vocabulary";

const { date, oneOf, optional, reference, text, week } = field;

export const locks = defineTable({
  name: "locks",
  title: { nb: "Låste valg", nn: "Låste val", en: "Locks" },
  description: "Places decided by hand, which every run keeps: placed there, or never there.",
  primaryKey: ["student", "requirement", "site", "week"],
  required: false,
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    student: reference("students", "id", "Pseudonym of the student."),
    kind: oneOf(["place", "forbid"], "`place`: this block is decided. `forbid`: never at this site."),
    requirement: optional(text("Key of the requirement; empty for `forbid`: any.")),
    site: reference("placement_sites", "id", "Site."),
    week: optional(week("First week of the block; empty for `forbid`.")),
    reason: text("Why, in a few words."),
    by: text("Who decided: a role or initials."),
    at: date("Day it was decided."),
    discipline: optional(text("Discipline, where the site has several that would do; empty otherwise.")),
  },
});
