import type { Field } from "#model/vocabulary";
import type { ColumnWriting } from "../writing/file-writing.ts";
import { type CellResult, problem, value } from "./cell-result.ts";
import { readCell } from "./read-cell.ts";

const escaped = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Reads one cell as its field asks and its column is written. */
export function readWrittenCell(
  field: Field<unknown>,
  column: string,
  cell: string,
  writing: ColumnWriting,
  decimalComma: boolean,
): CellResult {
  const raw = cell.trim();
  if (writing.missing.has(cell) || writing.missing.has(raw)) return field.required ? problem("value-missing", { column }) : value(null);
  if (field.kind === "boolean") {
    if (writing.trueValues.has(raw)) return value(true);
    if (writing.falseValues.has(raw)) return value(false);
  }
  if ((field.kind === "number" || field.kind === "integer") && raw !== "") {
    const text = writtenNumber(raw, writing);
    return text === null ? problem("not-a-number") : readCell(field, column, text, writing.decimalChar === null && decimalComma);
  }
  return readCell(field, column, cell, decimalComma);
}

/** Writes a number the usual way; null where it is not written as its column says, and could be taken for another. */
function writtenNumber(raw: string, { decimalChar, groupChar, bareNumber }: ColumnWriting): string | null {
  // A per cent sign is no decoration: left in, it is a finding of its own.
  const bare = bareNumber || raw.includes("%") ? raw : raw.replace(/^[^\d+\-−]+/, "").replace(/[^\d]+$/, "");
  if (decimalChar === null && groupChar === null) return bare;
  const point = decimalChar ?? ".";
  if (groupChar !== null && bare.includes(groupChar)) {
    const grouped = new RegExp(`^[+-]?\\d{1,3}(${escaped(groupChar)}\\d{3})+(${escaped(point)}\\d+)?$`);
    if (!grouped.test(bare)) return null;
  } else if (point !== "." && bare.includes(".")) return null;
  const plain = groupChar === null ? bare : bare.replaceAll(groupChar, "");
  return point === "." ? plain : plain.replace(point, ".");
}
