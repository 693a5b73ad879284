import { number, oneOf, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { SEXES } from "../../../sex.ts";
import { defineTable } from "../../../table.ts";

export const stock = defineTable({
  name: "stock",
  title: { nb: "Ansatte", nn: "Tilsette", en: "Staff" },
  description:
    "Persons employed in the occupation at the unit on 1 January of the base year, by sex. Fractions are allowed in derived rows.",
  primaryKey: ["occupation", "unit", "sex"],
  slice: "own",
  cause: "stock",
  figures: {
    title: { nb: "Ansatte i dag", nn: "Tilsette i dag", en: "Staff today" },
    wins: "at-unit",
    counted: true,
    core: 1,
    givesAway: "sex",
  },
  fields: {
    occupation: reference("occupations", "id", "Occupation."),
    unit: reference("units", "id", "Unit that employs them."),
    sex: oneOf(SEXES, "Sex."),
    value: number("Persons.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
