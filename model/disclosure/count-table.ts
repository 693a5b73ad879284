/** Counts by row and column, for example age band x sex. Totals of rows and columns, and of all, count as known to everyone. */
export type CountTable = readonly (readonly number[])[];
