import type { Columns } from "../columns/columns.ts";
import { fold } from "../words/fold.ts";

const TOTAL = /^(sum|sums|total|totalt|totals|i alt|til sammen|samla|samlet|delsum|subtotal|grand total|summer)\b/;

/**
 * Tells whether a row adds up others, or holds a note, instead of describing someone: it says so where it begins, has numbers but neither
 * person, code, title, sex nor birth, or is words in one cell alone.
 */
export function isTotalRow(cells: readonly string[], columns: Columns): boolean {
  const at = (column: number | undefined): string => (column === undefined ? "" : (cells[column]?.trim() ?? ""));
  const describes = at(columns.sex) !== "" || at(columns.birthYear) !== "" || at(columns.birthDate) !== "";
  if (describes) return false;
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const first = filled[0] ?? "";
  if (TOTAL.test(fold(first)) || (filled.length === 1 && /^\D/.test(first))) return true;
  return (
    at(columns.person) === "" &&
    at(columns.occupation) === "" &&
    at(columns.title) === "" &&
    (at(columns.percent) !== "" || at(columns.share) !== "")
  );
}
