import { integer, optional, reference, share } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const experience = defineTable({
  name: "experience",
  title: { nb: "Erfaring", nn: "Erfaring", en: "Experience" },
  description:
    "Productivity of the newly qualified by year since graduation, compared with experienced staff. A graduate counts as new for as many years as there are rows.",
  primaryKey: ["occupation", "year_since_graduation"],
  slice: "own-else-general",
  cause: "education",
  figures: { title: { nb: "Tid som ny", nn: "Tid som ny", en: "Time as new" }, wins: "every", counted: true, core: null, givesAway: null },
  fields: {
    occupation: optional(reference("occupations", "id", "Occupation; empty means every occupation without rows of its own.")),
    year_since_graduation: integer("1 is the first year in work.", { minimum: 1, maximum: 10 }),
    value: share("Productivity, 1 is that of experienced staff."),
    ...interval,
    ...provenance,
  },
});
