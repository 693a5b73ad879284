import { id, integer, oneOf, optional, reference, share, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

/** `initial` qualifies new people; `further` takes qualified staff of another occupation. */
const PROGRAMME_KINDS = ["initial", "further"] as const;

export const programmes = defineTable({
  name: "programmes",
  title: { nb: "Utdanninger", nn: "Utdanningar", en: "Education programmes" },
  description: "Education programmes that qualify for an occupation.",
  primaryKey: ["id"],
  slice: "own",
  cause: "education",
  figures: null,
  fields: {
    id: id("Key of the programme."),
    occupation: reference("occupations", "id", "Occupation it qualifies for."),
    kind: oneOf(PROGRAMME_KINDS, "Whether it is initial or further education."),
    institution: text("University or university college."),
    campus: optional(text("Place of study.")),
    county: optional(reference("units", "id", "County of the campus.")),
    name_nb: text("Name in bokmål."),
    name_nn: text("Name in nynorsk."),
    name_en: text("Name in English."),
    graduate_age_from: integer("Youngest usual age at graduation.", { minimum: 20, maximum: 60 }),
    graduate_age_to: integer("Oldest usual age at graduation.", { minimum: 20, maximum: 60 }),
    share_women: share("Share of women among graduates."),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark; states where ages or the share of women are assumed.")),
  },
});
