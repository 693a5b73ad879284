/** What a dimension tells: when, where, what is counted; null where the table does not say. */
export type DimensionRole = "time" | "geo" | "metric" | null;

/** One value a dimension can have. */
export interface Category {
  readonly code: string;
  /** In the table's own words; the code where it has none. */
  readonly label: string;
  /** Unit the table counts this in, where it says. */
  readonly unit: string | null;
  /** Code of the category this one is part of, where the table has a hierarchy. */
  readonly parent: string | null;
}

/** What a table is divided by. */
export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly role: DimensionRole;
  readonly categories: readonly Category[];
}

/** One cell of a table. */
export interface Observation {
  /** Position of its category in each dimension. */
  readonly at: readonly number[];
  /** Null where the table has no number: missing is never zero. */
  readonly value: number | null;
  /** Sign the table has in the cell or beside it, for example `:`; null where it has none. */
  readonly status: string | null;
  /** Row of the file as a spreadsheet shows it, and the column's heading; null where the file has no rows. */
  readonly row: number | null;
  readonly column: string | null;
}

/** Where a table comes from, as far as the file says. */
export interface CubeSource {
  readonly tableId: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Day or moment it was last changed, as written. */
  readonly updated: string | null;
  readonly url: string | null;
  readonly notes: readonly string[];
}

/** A statistics table, whatever file it came in. */
export interface Cube {
  readonly source: CubeSource;
  readonly dimensions: readonly Dimension[];
  readonly observations: readonly Observation[];
}

/** Most cells of one table that are read. */
export const MOST_CELLS = 2_000_000;
