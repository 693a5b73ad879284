import { number, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const studyPlaces = defineTable({
  name: "study_places",
  title: { nb: "Studieplasser", nn: "Studieplassar", en: "Study places" },
  description: "Students admitted per programme and year of admission. Years after the last row keep its value.",
  primaryKey: ["programme", "year"],
  slice: { through: "programme" },
  cause: "education",
  figures: { wins: "recent", among: "programme", counted: true, core: null, givesAway: null },
  fields: {
    programme: reference("programmes", "id", "Programme."),
    value: number("Places.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
