import { defineTable, field } from "#model/vocabulary";

const { integer, optional, pattern, reference, text } = field;

export const students = defineTable({
  name: "students",
  title: { nb: "Studenter", nn: "Studentar", en: "Students" },
  description: "The students of a term by pseudonym: never a name or a national identity number.",
  primaryKey: ["id"],
  required: false,
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    id: pattern("^[A-Za-z0-9][A-Za-z0-9-]{0,60}$", "Pseudonym of the student; not a name, not a national identity number."),
    programme: reference("programmes", "id", "Programme."),
    study_year: integer("Year of study.", { minimum: 1, maximum: 8 }),
    class: optional(text("Class of the programme.")),
    municipality: optional(reference("units", "id", "Home municipality; empty: travel is not counted.")),
    certificates: optional(text("What the student has of what sites ask for, with spaces between: `vaccination police-certificate`.")),
  },
});
