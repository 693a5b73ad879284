/** Counts by row and column, for example age band x sex. */
export type CountTable = readonly (readonly number[])[];

/** Which totals of a table everyone can know, from the table itself or from elsewhere. */
export interface KnownTotals {
  readonly rows: boolean;
  readonly columns: boolean;
}
