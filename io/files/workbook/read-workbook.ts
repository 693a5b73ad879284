import { type Cell, type CellValue, type MergeRange, readXlsx, type Sheet as WorkbookSheet } from "hucre/xlsx";
import { type FileReading, type Remark, Unreadable } from "../reading/file-result.ts";
import { formattedNumber } from "../reading/number-text.ts";
import { pause } from "../reading/pause.ts";
import type { CellPlace, Sheet } from "../reading/sheet.ts";
import { type MergedCell, type ReadingBounds, SheetBuilder } from "../reading/sheet-builder.ts";
import { dateText } from "./date-text.ts";

/** Rows taken over between two pauses. */
const PIECE = 20_000;

/**
 * Reads the visible sheets of a workbook of Excel (.xlsx, .xlsm). What it would unpack to has been held to the limits.
 *
 * @throws Unreadable, or the signal's reason
 */
export async function readWorkbook(
  bytes: Uint8Array,
  bounds: ReadingBounds,
  signal: AbortSignal | undefined,
): Promise<Pick<FileReading, "sheets" | "remarks">> {
  const hidden: string[] = [];
  let number = 0;
  const workbook = await readXlsx(bytes, {
    readStyles: true,
    sheets: (sheet) => {
      number++;
      const shown = sheet.hidden !== true && sheet.veryHidden !== true;
      if (!shown) hidden.push(sheet.name);
      return shown;
    },
  }).catch((error: unknown) => {
    throw error instanceof Unreadable ? error : new Unreadable("file-damaged", { kind: "workbook" });
  });
  if (number > bounds.limits.sheets) throw new Unreadable("file-too-many-sheets", { limit: bounds.limits.sheets });
  const remarks: Remark[] = [];
  if (hidden.length > 0) remarks.push({ code: "file-hidden-sheets", params: { sheets: hidden.join(", ") } });
  const sheets: Sheet[] = [];
  for (const sheet of workbook.sheets) {
    const read = await readSheet(sheet, bounds, remarks, signal);
    if (read !== null) sheets.push(read);
  }
  if (sheets.length === 0) throw new Unreadable("file-blank");
  return { sheets, remarks };
}

async function readSheet(
  sheet: WorkbookSheet,
  bounds: ReadingBounds,
  remarks: Remark[],
  signal: AbortSignal | undefined,
): Promise<Sheet | null> {
  const { name, cells } = sheet;
  const builder = new SheetBuilder(bounds);
  const typedNumbers: CellPlace[] = [];
  for (const [index, values] of sheet.rows.entries()) {
    if (index % PIECE === 0) await pause(signal);
    for (const [column, value] of values.entries())
      if (typeof value === "string" && value.length <= LONGEST_NUMBER && TYPED_NUMBER.test(value))
        typedNumbers.push({ row: index + 1, column });
    builder.row(values.map((value, column) => valueText(value, cells?.get(`${index},${column}`))));
  }
  const merged = (sheet.merges ?? []).map(
    ({ startRow, endRow, startCol }: MergeRange): MergedCell => ({ row: startRow + 1, rows: endRow - startRow + 1, column: startCol }),
  );
  const built = builder.evenRows(name, ".", merged);
  const emptyFormulas = emptyFormulasOf(sheet);
  remarks.push(...remarksOn(sheet, emptyFormulas.length), ...(built?.remarks ?? []));
  if (built === null) return null;
  return {
    ...built.sheet,
    ...(emptyFormulas.length === 0 ? {} : { emptyFormulas }),
    ...(typedNumbers.length === 0 ? {} : { typedNumbers }),
  };
}

/** Text in which digits stand that can be thousands or decimals. */
const TYPED_NUMBER = /^\s*-?\d(?:.*[^\d.,])?[1-9]?\d{0,2}[.,]\d{3}(?![\d.,])/;
const LONGEST_NUMBER = 60;

/** Formulas whose results are not saved in the file. */
function emptyFormulasOf({ cells }: WorkbookSheet): CellPlace[] {
  const found: CellPlace[] = [];
  for (const [place, { formula, value, formulaResult }] of cells ?? []) {
    if (formula === undefined || (value ?? null) !== null || (formulaResult ?? null) !== null) continue;
    const [row = 0, column = 0] = place.split(",").map(Number);
    found.push({ row: row + 1, column });
  }
  return found;
}

function valueText(value: CellValue | undefined, cell: Cell | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return formattedNumber(value, cell?.style?.numFmt);
  if (value instanceof Date) return dateText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** What cannot be seen in the cells alone. */
function remarksOn({ name, rows, rowDefs }: WorkbookSheet, unsaved: number): Remark[] {
  const remarks: Remark[] = [];
  const filled = (index: number): boolean => rows[index]?.some((value) => value !== null) ?? false;
  const hidden = [...(rowDefs ?? [])].filter(([index, { hidden }]) => hidden === true && filled(index)).length;
  if (hidden > 0) remarks.push({ code: "file-hidden-rows", params: { sheet: name, number: hidden } });
  if (unsaved > 0) remarks.push({ code: "file-formulas-unsaved", params: { sheet: name, number: unsaved } });
  return remarks;
}
