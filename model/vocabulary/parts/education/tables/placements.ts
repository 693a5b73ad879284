import { number, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const placements = defineTable({
  name: "placements",
  title: { nb: "Praksisplasser", nn: "Praksisplassar", en: "Placements" },
  description:
    "Weeks of external practice placements available per programme and year of admission, counted over the whole course of that intake. They cap the intake at weeks / placement weeks per student. No row means no cap; later years keep the last value.",
  primaryKey: ["programme", "year"],
  required: false,
  slice: { through: "programme" },
  cause: "education",
  figures: { wins: "recent", among: "programme", counted: true, core: null, givesAway: null },
  fields: {
    programme: reference("programmes", "id", "Programme."),
    value: number("Weeks.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
