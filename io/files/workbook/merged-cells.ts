import type { Remark } from "../reading/file-result.ts";

/** A cell that covers others, zero-based, both ends included. */
export interface Merge {
  readonly startRow: number;
  readonly endRow: number;
  readonly startCol: number;
  readonly endCol: number;
}

/**
 * Gives each row under a merged cell the text that the eye reads there: a ward that covers its rows, say. A number is not repeated: whether it
 * is each row's or that of all together, nobody can tell, and the remark says so. Cells merged side by side keep one text.
 *
 * @param rows are changed
 */
export function fillMerged(rows: readonly string[][], merges: readonly Merge[], sheet: string): Remark[] {
  let numbers = 0;
  for (const { startRow, endRow, startCol } of merges) {
    const text = rows[startRow]?.[startCol] ?? "";
    if (text.trim() === "" || endRow === startRow) continue;
    if (isNumber(text)) numbers++;
    else for (let row = startRow + 1; row <= endRow && row < rows.length; row++) fill(rows[row]!, startCol, text);
  }
  return numbers === 0 ? [] : [{ code: "file-merged-numbers", params: { sheet, number: numbers } }];
}

const isNumber = (text: string): boolean => /^[-\d][\d\s.,]*(?: ?%)?$/.test(text);

function fill(row: string[], column: number, text: string): void {
  while (row.length <= column) row.push("");
  if (row[column] === "") row[column] = text;
}
