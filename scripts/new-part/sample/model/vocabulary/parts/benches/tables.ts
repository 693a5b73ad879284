import { number, reference } from "../../field.ts";
import { interval, provenance } from "../../figure.ts";
import { defineTable } from "../../table.ts";

/** Benches where samples are analysed. */
export const benches = defineTable({
  name: "benches",
  title: { nb: "Arbeidsbenker", nn: "Arbeidsbenkar", en: "Benches" },
  description: "Benches of a laboratory at a unit.",
  primaryKey: ["unit"],
  required: false,
  slice: "whole",
  cause: null,
  figures: { wins: null, counted: true, core: null, givesAway: null },
  fields: {
    unit: reference("units", "id", "Unit."),
    value: number("Benches.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});

export const benchTables = [benches] as const;
