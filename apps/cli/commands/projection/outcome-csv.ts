import { type CsvForm, csvText, moreCsv } from "#io/csv";
import { type Hours, type Measure, STATISTICS } from "#model/projection";
import type { Outcome } from "#model/scenario";

/** Columns of the long format: one value a row. */
const COLUMNS = ["occupation", "unit", "year", "measure", "statistic", "value"];

/** What is told in worked FTE beside the measures, by the name it has in the file. */
const WORKED = { workedDemand: "demand", workedGap: "gap", workedGapShare: "gapShare" } as const;

/**
 * Writes an outcome in long format; a missing value (a gap share without demand) is an empty cell. With worked hours, demand, gap and the
 * probability of a shortage in worked FTE follow under names of their own.
 */
export function outcomeAsCsv({ years, series }: Outcome, measures: readonly Measure[], hours: Hours, form: CsvForm): string {
  const parts = [csvText([COLUMNS], form)];
  for (const { occupation, unit, measures: values, shortageProbability, worked } of series) {
    const rows: (string | number | null)[][] = [];
    for (const [at, year] of years.entries()) {
      for (const measure of measures)
        for (const statistic of STATISTICS) rows.push([occupation, unit, year, measure, statistic, values[measure][statistic][at] ?? null]);
      rows.push([occupation, unit, year, "shortage", "probability", shortageProbability[at] ?? null]);
      if (hours !== "worked" || worked === undefined) continue;
      for (const [name, measure] of Object.entries(WORKED))
        for (const statistic of STATISTICS) rows.push([occupation, unit, year, name, statistic, worked[measure][statistic][at] ?? null]);
      rows.push([occupation, unit, year, "workedShortage", "probability", worked.shortageProbability[at] ?? null]);
    }
    parts.push(moreCsv(rows, form));
  }
  return parts.join("");
}
