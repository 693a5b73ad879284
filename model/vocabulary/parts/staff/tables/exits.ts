import { integer, oneOf, optional, reference, share } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { SEXES } from "../../../sex.ts";
import { defineTable } from "../../../table.ts";

/** Ways to leave, in the order they are reported. */
export const EXIT_PROCESSES = ["retirement", "disability", "death", "leaving"] as const;
export type ExitProcess = (typeof EXIT_PROCESSES)[number];

export const exits = defineTable({
  name: "exits",
  title: { nb: "Avgang", nn: "Avgang", en: "Exits" },
  description:
    "Yearly probability of leaving, by way of leaving, sex and age. Empty occupation, unit or sex means all; the most specific row wins (unit over occupation over sex). Ages without a row have probability 0.",
  primaryKey: ["process", "occupation", "unit", "sex", "age_from"],
  slice: "own-and-general",
  cause: "exits",
  figures: { wins: "by-age", among: "process", counted: true, core: 3, givesAway: null },
  fields: {
    process: oneOf(EXIT_PROCESSES, "Way of leaving; `leaving` is leaving the profession or the health services."),
    occupation: optional(reference("occupations", "id", "Occupation; empty means all.")),
    unit: optional(reference("units", "id", "Unit; empty means all.")),
    sex: optional(oneOf(SEXES, "Sex; empty means both.")),
    age_from: integer("First age of the band.", { minimum: 20, maximum: 74 }),
    age_to: integer("Last age of the band.", { minimum: 20, maximum: 74 }),
    value: share("Probability per year."),
    ...interval,
    ...provenance,
  },
});
