import { integer, number, oneOf, reference } from "../field.ts";
import { provenance } from "../figure.ts";
import { defineTable } from "../table.ts";

export const population = defineTable({
  name: "population",
  description: "Inhabitants on 1 January by area, sex and age band. For a trust: its somatic catchment area.",
  primaryKey: ["unit", "year", "sex", "age_from"],
  fields: {
    unit: reference("units", "id", "Nation, county, municipality or the trust whose catchment it is."),
    sex: oneOf(["female", "male", "all"], "Sex, or all."),
    age_from: integer("First age of the band, years.", { minimum: 0, maximum: 120 }),
    age_to: integer("Last age of the band, years; 120 means and over.", { minimum: 0, maximum: 120 }),
    value: number("Inhabitants.", { minimum: 0 }),
    ...provenance,
  },
});
