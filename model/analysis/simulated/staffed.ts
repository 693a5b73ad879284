import { staffedUnits } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

/** Occupations that have staff or demand, in the order of the table. */
export const staffedOccupations = (dataset: Dataset): string[] =>
  dataset.tables.occupations.flatMap(({ id }) => (staffedUnits(dataset, id).length > 0 ? [id] : []));

/** How much work an occupation is: the units that have it, at least 1. */
export const staffedWeight = (dataset: Dataset, occupation: string): number => Math.max(1, staffedUnits(dataset, occupation).length);
