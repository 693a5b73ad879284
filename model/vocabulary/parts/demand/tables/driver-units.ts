import { optional, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

export const driverUnits = defineTable({
  name: "driver_units",
  title: { nb: "Hvor programmene gir arbeid", nn: "Kvar programma gir arbeid", en: "Where programmes add work" },
  description:
    "Units at which a driver's work is done, those below them included. A driver without rows gives work wherever the occupation is, more of it where more of the people concerned live.",
  primaryKey: ["driver", "unit"],
  required: false,
  slice: { through: "driver" },
  cause: "drivers",
  figures: null,
  fields: {
    driver: reference("drivers", "id", "Driver."),
    unit: reference("units", "id", "Unit that does the work."),
    source: reference("sources", "id", "Source."),
    note: optional(text("Remark.")),
  },
});
