import { number, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const demandBase = defineTable({
  name: "demand_base",
  title: { nb: "Etterspørsel i basisåret", nn: "Etterspurnad i basisåret", en: "Demand in the base year" },
  description:
    "Contracted FTE demanded in the base year, by occupation and unit: staff in post plus vacancies. Demand follows use of services; it is not need.",
  primaryKey: ["occupation", "unit"],
  slice: "own",
  cause: "demand",
  figures: {
    title: { nb: "Etterspørsel i dag", nn: "Etterspurnad i dag", en: "Demand today" },
    wins: "at-unit",
    counted: true,
    core: 2,
    givesAway: "total",
  },
  fields: {
    occupation: reference("occupations", "id", "Occupation."),
    unit: reference("units", "id", "Unit."),
    value: number("Contracted FTE.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
