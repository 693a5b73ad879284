import { defineTable, field } from "#model/vocabulary";

const { reference, week } = field;

export const unavailable = defineTable({
  name: "unavailable",
  title: { nb: "Uker borte", nn: "Veker borte", en: "Weeks away" },
  description: "Weeks in which a student can be nowhere.",
  primaryKey: ["student", "from_week"],
  required: false,
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    student: reference("students", "id", "Pseudonym of the student."),
    from_week: week("First week away."),
    to_week: week("Last week away."),
  },
});
