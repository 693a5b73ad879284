import type { Sheet } from "#io/files";
import { PAYROLL_ROLES, type PayrollMapping, type PayrollRole } from "../mapping/payroll-mapping.ts";
import { plain } from "../words/plain.ts";
import { columnsByContent } from "./by-content.ts";
import { COLUMN_NAMES, COLUMN_PATTERNS } from "./column-names.ts";
import type { Columns, Header } from "./columns.ts";

/** Titles and comments stand above the header; below so many rows nobody would look for it. */
const LOOKED_AT = 50;
/** A row is the header when so many of its cells are known names. */
const FEWEST_NAMES = 2;

/**
 * Finds the header: the row with most known column names, the first of equals. Null where no row has two.
 *
 * A first row that is no header may be about a person, so nothing is a header before two names are recognised.
 */
export function findHeader(sheet: Sheet, mapping: PayrollMapping): Header | null {
  let best: { at: number; columns: Columns; known: number } | null = null;
  for (const [at, { cells }] of sheet.rows.slice(0, LOOKED_AT).entries()) {
    const columns = columnsOf(cells, mapping);
    const known = Object.keys(columns).length;
    if (known >= FEWEST_NAMES && known > (best?.known ?? 0)) best = { at, columns, known };
  }
  if (best === null) return null;
  const row = sheet.rows[best.at]!;
  const names = row.cells.map((cell) => cell.trim());
  const named = new Set(Object.keys(mapping.columns ?? {}));
  const content = columnsByContent(best.columns, named, names.length, sheet.rows.slice(best.at + 1));
  return {
    row: row.number,
    at: best.at,
    names,
    columns: { ...best.columns, ...content },
    byContent: Object.keys(content) as PayrollRole[],
  };
}

/** Columns of a row's names: by the mapping first, by usual names next, by what the names hold last. */
function columnsOf(cells: readonly string[], mapping: PayrollMapping): Columns {
  const names = cells.map(plain);
  const found: Partial<Record<PayrollRole, number>> = {};
  for (const role of PAYROLL_ROLES) {
    const wanted = mapping.columns?.[role];
    const index = wanted === undefined ? firstOf(COLUMN_NAMES[role], names) : names.indexOf(plain(wanted));
    if (index >= 0) found[role] = index;
  }
  for (const [role, pattern] of COLUMN_PATTERNS) {
    if (found[role] !== undefined || mapping.columns?.[role] !== undefined) continue;
    const index = names.findIndex((name, at) => pattern.test(name) && !Object.values(found).includes(at));
    if (index >= 0) found[role] = index;
  }
  return found;
}

function firstOf(wanted: readonly string[], names: readonly string[]): number {
  for (const name of wanted) {
    const index = names.indexOf(name);
    if (index >= 0) return index;
  }
  return -1;
}
