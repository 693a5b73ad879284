import { integer, number, oneOf, optional, reference, share } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

/** Inflows other than graduates. */
export const INFLOW_PROCESSES = ["immigration", "reentry"] as const;
export type InflowProcess = (typeof INFLOW_PROCESSES)[number];

export const inflows = defineTable({
  name: "inflows",
  title: { nb: "Tilgang utenom utdanning", nn: "Tilgang utanom utdanning", en: "Inflow besides education" },
  description:
    "Persons per year who come from abroad or return to the profession. A row without unit is shared among the occupation's units in proportion to their stock; inside the age band people spread evenly.",
  primaryKey: ["process", "occupation", "unit"],
  slice: "own",
  cause: "inflows",
  figures: { wins: "nearest", among: "process", counted: true, core: null, givesAway: null },
  fields: {
    process: oneOf(INFLOW_PROCESSES, "Where they come from."),
    occupation: reference("occupations", "id", "Occupation."),
    unit: optional(reference("units", "id", "Unit; empty means shared among all.")),
    age_from: integer("First age of those who come.", { minimum: 20, maximum: 74 }),
    age_to: integer("Last age of those who come.", { minimum: 20, maximum: 74 }),
    share_women: share("Share of women among them."),
    value: number("Persons per year.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
