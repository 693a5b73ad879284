import { integer, number, optional, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const useByAge = defineTable({
  name: "use_by_age",
  title: { nb: "Bruk etter alder", nn: "Bruk etter alder", en: "Use by age" },
  description:
    "Relative use per inhabitant of the services an occupation works in, by age. Only ratios between ages matter. Rows for an occupation replace the rows with none.",
  primaryKey: ["occupation", "age_from"],
  slice: "led-else-general",
  cause: "demand",
  figures: { wins: "every", counted: true, core: null, givesAway: null },
  fields: {
    occupation: optional(reference("occupations", "id", "Occupation; empty means every occupation without rows of its own.")),
    age_from: integer("First age of the band.", { minimum: 0, maximum: 120 }),
    age_to: integer("Last age of the band; 120 means and over.", { minimum: 0, maximum: 120 }),
    value: number("Use per inhabitant, relative.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
