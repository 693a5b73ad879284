import { stringify } from "csv-stringify/sync";
import { type Measure, STATISTICS } from "#model/projection";
import type { Outcome } from "#model/scenario";

/** Columns of the long format: one value a row. */
const COLUMNS = ["occupation", "unit", "year", "measure", "statistic", "value"];

/** Writes an outcome in long format; a missing value (a gap share without demand) is an empty cell. */
export function outcomeAsCsv({ years, series }: Outcome, measures: readonly Measure[]): string {
  const parts = [stringify([COLUMNS])];
  for (const { occupation, unit, measures: values, shortageProbability } of series) {
    const rows: (string | number | null)[][] = [];
    for (const [at, year] of years.entries()) {
      for (const measure of measures)
        for (const statistic of STATISTICS) rows.push([occupation, unit, year, measure, statistic, values[measure][statistic][at] ?? null]);
      rows.push([occupation, unit, year, "shortage", "probability", shortageProbability[at] ?? null]);
    }
    parts.push(stringify(rows));
  }
  return parts.join("");
}
