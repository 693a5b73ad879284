import { defineTable, field } from "#model/vocabulary";

const { reference } = field;

export const exclusions = defineTable({
  name: "exclusions",
  title: { nb: "Utelukkede steder", nn: "Utelukka stader", en: "Excluded sites" },
  description: "Sites a student must not come to, for example an employer or a relation. The reason is not stored.",
  primaryKey: ["student", "site"],
  required: false,
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    student: reference("students", "id", "Pseudonym of the student."),
    site: reference("placement_sites", "id", "Site."),
  },
});
