import { defineTable, field } from "#model/vocabulary";

const { integer, reference } = field;

export const wishes = defineTable({
  name: "wishes",
  title: { nb: "Ønsker", nn: "Ønske", en: "Wishes" },
  description: "Sites a student wishes for, best first.",
  primaryKey: ["student", "rank"],
  required: false,
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    student: reference("students", "id", "Pseudonym of the student."),
    rank: integer("1 is wished most.", { minimum: 1, maximum: 10 }),
    site: reference("placement_sites", "id", "Site."),
  },
});
