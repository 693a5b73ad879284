import { number, oneOf, reference } from "../field.ts";
import { interval, provenance } from "../figure.ts";
import { SEXES } from "../sex.ts";
import { defineTable } from "../table.ts";

export const stock = defineTable({
  name: "stock",
  description:
    "Persons employed in the occupation at the unit on 1 January of the base year, by sex. Fractions are allowed in derived rows.",
  primaryKey: ["occupation", "unit", "sex"],
  fields: {
    occupation: reference("occupations", "id", "Occupation."),
    unit: reference("units", "id", "Unit that employs them."),
    sex: oneOf(SEXES, "Sex."),
    value: number("Persons.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
