import { id, integer, number, pattern, reference } from "../../../field.ts";
import { provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const populationProjection = defineTable({
  name: "population_projection",
  title: { nb: "Befolkningsframskriving", nn: "Befolkningsframskriving", en: "Population projection" },
  description:
    "Projected inhabitants on 1 January by area, alternative and age band. `year` is the projected year. Areas without rows follow the nation's growth in each age band.",
  primaryKey: ["unit", "edition", "alternative", "year", "age_from"],
  slice: "areas",
  cause: "population",
  // The edition is told by source and year.
  figures: { unspoken: ["edition"], wins: "by-area", counted: false, core: null, givesAway: null },
  fields: {
    unit: reference("units", "id", "Nation, county, municipality or trust."),
    edition: id("Edition of the projection, for example `ssb-2026`."),
    alternative: pattern(
      "^[LMHKF0]{4}$",
      "Statistics Norway's letters for fertility, life expectancy, domestic migration and immigration, for example MMMM.",
    ),
    age_from: integer("First age of the band, years.", { minimum: 0, maximum: 120 }),
    age_to: integer("Last age of the band, years; 120 means and over.", { minimum: 0, maximum: 120 }),
    value: number("Projected inhabitants.", { minimum: 0 }),
    ...provenance,
  },
});
