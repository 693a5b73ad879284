import type { Dataset, Row, TableName } from "#model/vocabulary";

type OccupationTable = {
  [N in TableName]: Row<N> extends { readonly occupation: string | null } ? N : never;
}[TableName];

/** Gives the rows that name the occupation, or where there are none, those that name no occupation. */
export function ownElseGeneral<N extends OccupationTable>(dataset: Dataset, table: N, occupation: string): readonly Row<N>[] {
  const rows = dataset.tables[table] as readonly (Row<N> & { readonly occupation: string | null })[];
  const own = rows.filter((row) => row.occupation === occupation);
  return own.length > 0 ? own : rows.filter((row) => row.occupation === null);
}

/** Gives the first row that names the occupation, or where there is none, the first that names none. */
export const ownElseGeneralRow = <R extends { readonly occupation: string | null }>(
  rows: readonly R[],
  occupation: string,
): R | undefined => rows.find((row) => row.occupation === occupation) ?? rows.find((row) => row.occupation === null);

/** Gives the rows that name the occupation or none, for tables where each age picks its most specific row. */
export function ownAndGeneral<N extends OccupationTable>(dataset: Dataset, table: N, occupation: string): readonly Row<N>[] {
  const rows = dataset.tables[table] as readonly (Row<N> & { readonly occupation: string | null })[];
  return rows.filter((row) => row.occupation === occupation || row.occupation === null);
}
