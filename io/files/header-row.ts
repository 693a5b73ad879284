import type { Sheet, SheetRow } from "./reading/sheet.ts";

/** Rows looked at for a header: titles, dates and notes above a table are a few lines. */
const ROWS_LOOKED_AT = 50;

/** A header found in a sheet. */
export interface HeaderRow {
  readonly header: SheetRow;
  /** Titles, dates and comments above it. */
  readonly above: readonly SheetRow[];
  /** The rows below it. */
  readonly below: readonly SheetRow[];
}

/**
 * Finds the header below titles and notes: the first of the rows whose cells are recognised in the greatest number.
 *
 * @param recognise how many of a row's cells are names of columns; 0 for a row that cannot be the header
 */
export function findHeaderRow(rows: Sheet["rows"], recognise: (cells: readonly string[]) => number): HeaderRow | null {
  let best = -1;
  let most = 0;
  for (const [index, { cells }] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const recognised = recognise(cells);
    if (recognised > most) [best, most] = [index, recognised];
  }
  return best === -1 ? null : { header: rows[best]!, above: rows.slice(0, best), below: rows.slice(best + 1) };
}
