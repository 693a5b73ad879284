import { integer, number, oneOf, reference } from "../../../field.ts";
import { provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const population = defineTable({
  name: "population",
  title: { nb: "Folketall", nn: "Folketal", en: "Population" },
  description: "Inhabitants on 1 January by area, sex and age band. For a trust: its somatic catchment area.",
  primaryKey: ["unit", "year", "sex", "age_from"],
  slice: "areas-base-year",
  cause: "population",
  figures: {
    title: { nb: "Befolkning", nn: "Befolkning", en: "Population" },
    wins: "by-area",
    counted: false,
    core: null,
    givesAway: null,
  },
  fields: {
    unit: reference("units", "id", "Nation, county, municipality or the trust whose catchment it is."),
    sex: oneOf(["female", "male", "all"], "Sex, or all."),
    age_from: integer("First age of the band, years.", { minimum: 0, maximum: 120 }),
    age_to: integer("Last age of the band, years; 120 means and over.", { minimum: 0, maximum: 120 }),
    value: number("Inhabitants.", { minimum: 0 }),
    ...provenance,
  },
});
