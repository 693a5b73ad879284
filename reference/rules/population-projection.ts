import type { Row } from "#model/vocabulary";
import { type Facts, numberIn } from "../facts/facts.ts";
import { POPULATION_BANDS, populationBands } from "./age-bands.ts";

type ProjectionRow = Row<"population_projection">;

const EDITION = "ssb-2026";

/** Projected population: the nation and Telemark as published, and Sykehuset Telemark, whose catchment is exactly that county. */
export function populationProjectionRows(facts: Facts): ProjectionRow[] {
  return facts.rows("population-projection").flatMap((row) => {
    const rows = POPULATION_BANDS.map(
      ({ from, to }, i): ProjectionRow => ({
        unit: row.unit!,
        edition: EDITION,
        alternative: row.alternative!,
        age_from: from,
        age_to: to,
        value: populationBands(row)[i]!,
        unit_of_measure: row.unit_of_measure!,
        year: numberIn(row, "year"),
        source: row.source!,
        certainty: "published",
        note: null,
      }),
    );
    if (row.unit !== "telemark") return rows;
    const note = "Opptaksområdet er de 17 kommunene i Telemark: fylkets tall.";
    return [...rows, ...rows.map((copy) => ({ ...copy, unit: "sykehuset-telemark", certainty: "derived" as const, note }))];
  });
}
