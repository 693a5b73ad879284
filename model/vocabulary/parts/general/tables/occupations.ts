import { flag, id, oneOf, optional, pattern, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

/** Families of occupations, for grouping in pickers and lists. */
export const OCCUPATION_GROUPS = ["laboratory", "imaging", "technology", "science", "nursing", "therapy", "medicine", "care"] as const;

export const occupations = defineTable({
  name: "occupations",
  title: { nb: "Yrker", nn: "Yrke", en: "Occupations" },
  description: "Occupations planned for, with their codes. Technologists and scientists count the same as authorised health personnel.",
  primaryKey: ["id"],
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    id: id("Key of the occupation."),
    group: oneOf(OCCUPATION_GROUPS, "Family the occupation belongs to."),
    name_nb: text("Name in bokmål, singular."),
    name_nn: text("Name in nynorsk, singular."),
    name_en: text("Name in English, singular."),
    plural_nb: text("Name in bokmål, indefinite plural."),
    plural_nn: text("Name in nynorsk, indefinite plural."),
    plural_en: text("Name in English, plural."),
    styrk08: optional(pattern("^[0-9]{4}( [0-9]{4})*$", "STYRK-08 codes, separated by a space.")),
    isco08: optional(pattern("^[0-9]{4}( [0-9]{4})*$", "ISCO-08 codes, separated by a space.")),
    esco_uri: optional(text("ESCO occupation URI.")),
    hpr: optional(pattern("^[A-Z]{2}$", "Category in the health personnel register.")),
    authorised: flag("Whether the title needs authorisation under the Health Personnel Act."),
    source: reference("sources", "id", "Source of the codes."),
    note: optional(text("Remark.")),
  },
});
