import type { SheetRow } from "#io/files";
import { NATIONAL_ID_NAMES } from "../columns/column-names.ts";
import { plain } from "../words/plain.ts";
import { holdsNationalId, lostItsZero } from "./national-id.ts";

/** Where a national identity number stands. Never the number itself. */
export interface Forbidden {
  readonly row: number;
  readonly column: number;
}

/** Least share of a column's long numbers that must be national identity numbers without their zero: one in 250 of any is so by chance. */
const HALF = 0.5;

/** Finds the first national identity number in any column, by the column's name or by what a cell holds. Null where there is none. */
export function findForbidden(rows: readonly SheetRow[], header: SheetRow | null): Forbidden | null {
  const named = header?.cells.findIndex((name) => NATIONAL_ID_NAMES.includes(plain(name))) ?? -1;
  if (named >= 0) return { row: header!.number, column: named };
  const shortened = new Map<number, { first: number; lost: number; long: number }>();
  for (const { number, cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      if (cell.length < 10) continue;
      if (holdsNationalId(cell)) return { row: number, column };
      if (!/^[\s\d.,\-–]+$/.test(cell)) continue;
      const lost = lostItsZero(cell);
      const seen = shortened.get(column) ?? { first: 0, lost: 0, long: 0 };
      shortened.set(column, { first: seen.first || (lost ? number : 0), lost: seen.lost + (lost ? 1 : 0), long: seen.long + 1 });
    }
  }
  for (const [column, { first, lost, long }] of shortened) if (lost > 0 && lost >= long * HALF) return { row: first, column };
  return null;
}
