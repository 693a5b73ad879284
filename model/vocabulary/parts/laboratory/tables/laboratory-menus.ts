import { optional, reference, text } from "../../../field.ts";
import { defineTable } from "../../../table.ts";

export const laboratoryMenus = defineTable({
  name: "laboratory_menus",
  title: { nb: "Analyser ved laboratoriene", nn: "Analysar ved laboratoria", en: "Analyses of the laboratories" },
  description: "Which laboratory does which analysis, and the route the work takes there.",
  primaryKey: ["laboratory", "test"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: null,
  fields: {
    laboratory: reference("laboratories", "id", "Laboratory."),
    test: reference("laboratory_tests", "id", "Analysis."),
    route: reference("routes", "route", "Route the work takes."),
    source: reference("sources", "id", "Source of the row."),
    note: optional(text("Remark.")),
  },
});
