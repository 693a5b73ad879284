import { gzipSync } from "node:zlib";
import { stringify } from "csv-stringify/sync";
import { strToU8, zipSync } from "fflate";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import iconv from "iconv-lite";
import { PERCENT_COLUMN } from "./staff.ts";

/** How a table is written as a file. */
export interface Form {
  readonly name: string;
  /** Changed bytes are told by sums that the format keeps; otherwise each row is a line of its own. */
  readonly checked: boolean;
  write(table: readonly (readonly string[])[]): Promise<Uint8Array>;
  /** What a cell is read as. */
  read(cell: string, column: number): string;
  /** Encoding of a form that is lines of text. */
  readonly encoding?: string;
}

type Table = readonly (readonly string[])[];
const asIs = (cell: string): string => cell;

const delimited = (name: string, delimiter: string, lineEnd: string, encoding: string, bom = false): Form => ({
  name,
  checked: false,
  encoding,
  read: asIs,
  write: async (table) => {
    const text = stringify(table as string[][], { delimiter, record_delimiter: lineEnd });
    return iconv.encode(text, encoding, { addBOM: bom });
  },
});

const packed = (name: string, pack: (bytes: Uint8Array) => Uint8Array): Form => ({
  name,
  checked: true,
  read: asIs,
  write: async (table) => pack(strToU8(stringify(table as string[][], { delimiter: ";" }))),
});

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:,\d{1,6})?$/;
/** Numbers as numbers, the percentage as a fraction that is shown as per cent. */
const workbookCell = (cell: string, column: number) => {
  if (!NUMBER.test(cell)) return { value: cell === "" ? null : cell };
  const number = Number(cell.replace(",", "."));
  return column === PERCENT_COLUMN ? { value: number / 100, style: { numFmt: "0.0%" } } : { value: number };
};
const readOfWorkbook = (cell: string, column: number): string => {
  if (!NUMBER.test(cell)) return cell;
  const number = String(Number(cell.replace(",", ".")));
  return column === PERCENT_COLUMN ? `${number} %` : number;
};
const sheets = (table: Table) => [
  {
    name: "Ansatte",
    rows: table.map((row) => row.map((cell, column) => workbookCell(cell, column).value)),
    cells: new Map(table.flatMap((row, index) => row.map((cell, column) => [`${index},${column}`, workbookCell(cell, column)] as const))),
  },
];
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\r?\n/g, "&#10;");

const html: Form = {
  name: "html",
  checked: false,
  encoding: "utf8",
  write: async (table) =>
    strToU8(
      `<html><body><table>\n${table.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell).replaceAll("&#10;", "<br>")}</td>`).join("")}</tr>\n`).join("")}</table></body></html>`,
    ),
  read: (cell) =>
    cell
      .replace(/[\t\r ]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .replace(/^[ \n\u00a0]+|[ \n\u00a0]+$/g, ""),
};

export const FORMS: readonly Form[] = [
  delimited("csv, utf-8", ";", "\n", "utf8"),
  delimited("csv, utf-8 with mark", ",", "\r\n", "utf8", true),
  delimited("csv, windows-1252", ";", "\r\n", "windows-1252"),
  delimited("csv, tab", "\t", "\n", "utf8"),
  delimited("csv, mac", ";", "\r\n", "macroman"),
  delimited("csv, dos", ";", "\r\n", "cp865"),
  delimited("csv, utf-16", "\t", "\r\n", "utf-16le", true),
  delimited("csv, utf-16 without mark", ";", "\r\n", "utf-16le"),
  html,
  packed("gzip", (bytes) => gzipSync(bytes)),
  packed("zip", (bytes) => zipSync({ "ansatte.csv": bytes })),
  {
    name: "xlsx",
    checked: true,
    write: async (table) => writeXlsx({ sheets: sheets(table) }) as Promise<Uint8Array>,
    read: readOfWorkbook,
  },
  {
    name: "ods",
    checked: true,
    write: async (table) => writeOds({ sheets: sheets(table).map(({ name, rows }) => ({ name, rows })) }) as Promise<Uint8Array>,
    // The writer gives no formats.
    read: (cell, column) =>
      column === PERCENT_COLUMN && NUMBER.test(cell)
        ? String(Number((Number(cell.replace(",", ".")) / 100).toPrecision(15)))
        : readOfWorkbook(cell, -1),
  },
];
