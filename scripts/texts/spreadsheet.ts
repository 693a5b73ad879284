import { readSheet } from "read-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import { entries } from "./entries.ts";
import type { WrittenArea } from "./find-texts.ts";

/** One text as language people see it. An empty `nn` means the same as bokmål; `en` is empty where English stands elsewhere. */
export interface SheetRow {
  readonly area: string;
  readonly key: string;
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

const COLUMNS = ["area", "key", "nb", "nn", "en"] as const satisfies readonly (keyof SheetRow)[];

/** Lists every text as a row, area by area in the order they are written. */
export const sheetRows = (areas: readonly WrittenArea[]): SheetRow[] =>
  areas.flatMap(({ area, texts }) =>
    entries(texts).map(({ key, no, nb, nn, en }) => ({ area, key, nb: nb ?? "", nn: no === undefined ? (nn ?? "") : "", en: en ?? "" })),
  );

/** Writes rows as a spreadsheet file. */
export async function writeSheet(rows: readonly SheetRow[], file: string): Promise<void> {
  const cell = (value: string, bold = false) => ({ value, type: String, wrap: true, ...(bold && { fontWeight: "bold" as const }) });
  const head = COLUMNS.map((name) => cell(name, true));
  await writeExcelFile([head, ...rows.map((row) => COLUMNS.map((name) => cell(row[name])))], {
    columns: [{ width: 18 }, { width: 32 }, { width: 60 }, { width: 60 }, { width: 60 }],
    stickyRowsCount: 1,
  }).toFile(file);
}

/** Reads rows from a spreadsheet file; columns are found by their names, in any order. */
export async function readRows(file: string): Promise<SheetRow[]> {
  const [head = [], ...rows] = await readSheet(file, undefined, { trim: false });
  const at = COLUMNS.map((name) => head.indexOf(name));
  const missing = COLUMNS.filter((_, index) => at[index]! < 0);
  if (missing.length > 0)
    throw new Error(`${file} has no column ${missing.join(", ")}. The first row names the columns: ${COLUMNS.join(", ")}.`);
  const read = (row: (typeof rows)[number], index: number) => String(row[at[index]!] ?? "");
  return rows.map((row) => Object.fromEntries(COLUMNS.map((name, index) => [name, read(row, index)])) as Record<keyof SheetRow, string>);
}
