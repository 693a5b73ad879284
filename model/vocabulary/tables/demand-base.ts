import { number, reference } from "../field.ts";
import { interval, provenance } from "../figure.ts";
import { defineTable } from "../table.ts";

export const demandBase = defineTable({
  name: "demand_base",
  description:
    "Contracted FTE demanded in the base year, by occupation and unit: staff in post plus vacancies. Demand follows use of services; it is not need.",
  primaryKey: ["occupation", "unit"],
  fields: {
    occupation: reference("occupations", "id", "Occupation."),
    unit: reference("units", "id", "Unit."),
    value: number("Contracted FTE.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
