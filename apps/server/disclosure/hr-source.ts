import type { Dataset } from "#model/vocabulary";

/** Sources of staff counted in a payroll export are named so by the import. */
const HR_SOURCE = "hr-export-";

/** Tells whether a row's figures were counted in a payroll export: then they are about few, real people. */
export const fromHrExport = (row: { readonly source?: unknown }): boolean =>
  typeof row.source === "string" && row.source.startsWith(HR_SOURCE);

/** Units, out of those at or below `unit`, whose staff of an occupation comes from a payroll export. */
export function hrUnits(dataset: Dataset, occupation: string, unit: string): string[] {
  const rows = dataset.tables.stock.filter((row) => row.occupation === occupation && fromHrExport(row));
  if (rows.length === 0) return [];
  const parents = new Map(dataset.tables.units.map(({ id, parent }) => [id, parent]));
  const isWithin = (id: string): boolean => {
    for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) if (at === unit) return true;
    return false;
  };
  return [...new Set(rows.map((row) => row.unit).filter(isWithin))];
}
