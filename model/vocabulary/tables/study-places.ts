import { number, reference } from "../field.ts";
import { interval, provenance } from "../figure.ts";
import { defineTable } from "../table.ts";

export const studyPlaces = defineTable({
  name: "study_places",
  description: "Students admitted per programme and year of admission. Years after the last row keep its value.",
  primaryKey: ["programme", "year"],
  fields: {
    programme: reference("programmes", "id", "Programme."),
    value: number("Places.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
