import { id, number, optional, reference, text } from "../../../field.ts";
import { provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const observations = defineTable({
  name: "observations",
  title: { nb: "Publiserte tall å sammenligne med", nn: "Publiserte tal å samanlikne med", en: "Published figures to compare with" },
  description:
    "Published figures the model is anchored in and checked against: register counts, historic FTE, applicants, shortages and other projections. They are shown and compared with, not simulated.",
  primaryKey: ["series", "occupation", "unit", "year"],
  required: false,
  slice: "own-and-general",
  cause: null,
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    series: id("What is counted, for example `hpr-authorised` or `published-gap`."),
    occupation: optional(reference("occupations", "id", "Occupation; empty means all.")),
    unit: optional(reference("units", "id", "Unit; empty means the nation.")),
    label: text("What the figure is, in the source's own terms, in bokmål."),
    value: number("The figure."),
    ...provenance,
  },
});
