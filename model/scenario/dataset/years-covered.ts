import type { Dataset } from "#model/vocabulary";

/** First and last year a run of the dataset can report. */
export interface YearsCovered {
  readonly first: number;
  readonly last: number;
}

/**
 * Gives the years a run can report: from the base year to the year before the nation's last projected population, because demand of the
 * year after the last is needed for its expansion.
 */
export function yearsCovered(dataset: Dataset): YearsCovered {
  const { baseYear } = dataset.description;
  const nation = dataset.tables.units.find((row) => row.parent === null)?.id;
  const projected = dataset.tables.population_projection.reduce(
    (last, row) => (row.unit === nation ? Math.max(last, row.year) : last),
    baseYear + 1,
  );
  return { first: baseYear, last: projected - 1 };
}
