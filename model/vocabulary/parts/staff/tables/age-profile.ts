import { integer, oneOf, optional, reference, share } from "../../../field.ts";
import { provenance } from "../../../figure.ts";
import { SEXES } from "../../../sex.ts";
import { defineTable } from "../../../table.ts";

export const ageProfile = defineTable({
  name: "age_profile",
  title: { nb: "Aldersfordeling", nn: "Aldersfordeling", en: "Age profile" },
  description:
    "How staff divides over ages. The shares of an occupation, unit and sex add to 1; inside a band people spread evenly over its years. A row for the unit replaces the occupation's own.",
  primaryKey: ["occupation", "unit", "sex", "age_from"],
  slice: "own",
  cause: "stock",
  figures: { wins: "nearest", among: "sex", counted: true, core: 4, givesAway: "age" },
  fields: {
    occupation: reference("occupations", "id", "Occupation."),
    unit: optional(reference("units", "id", "Unit; empty means every unit without rows of its own.")),
    sex: oneOf(SEXES, "Sex."),
    age_from: integer("First age of the band.", { minimum: 20, maximum: 74 }),
    age_to: integer("Last age of the band.", { minimum: 20, maximum: 74 }),
    value: share("Share of the occupation's staff of that sex in the band."),
    ...provenance,
  },
});
