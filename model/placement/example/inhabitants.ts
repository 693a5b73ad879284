import type { Dataset } from "#model/vocabulary";

/** Inhabitants of each municipality in the latest year there is. */
export function inhabitantsOf(population: Dataset["tables"]["population"]): Map<string, number> {
  const latest = Math.max(...population.map(({ year }) => year));
  const municipalities = new Map<string, number>();
  for (const { unit, year, value } of population)
    if (year === latest && unit.startsWith("kommune-")) municipalities.set(unit, (municipalities.get(unit) ?? 0) + value);
  return municipalities;
}
