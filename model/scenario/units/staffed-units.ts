import type { Dataset } from "#model/vocabulary";

/** Gives the units that hold staff or base demand of the occupation: the leaves of its roll-up, in the order of the units table. */
export function staffedUnits(dataset: Dataset, occupation: string): readonly string[] {
  const named = new Set<string>();
  for (const row of dataset.tables.stock) if (row.occupation === occupation) named.add(row.unit);
  for (const row of dataset.tables.demand_base) if (row.occupation === occupation) named.add(row.unit);
  return dataset.tables.units.filter((row) => named.has(row.id)).map((row) => row.id);
}
