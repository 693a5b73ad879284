import type { Random } from "./random.ts";
import type { Staff } from "./staff.ts";

/** Cells that have been seen, or that somebody might send to do harm. */
const CELLS: readonly string[] = [
  "",
  " ",
  "-",
  "0",
  "-1",
  "100",
  "1000",
  "62.5",
  "62,5 %",
  "0,8",
  "1e3",
  "1E999",
  "NaN",
  "Infinity",
  "null",
  "undefined",
  "æøå",
  "Ansattnr",
  "Kjønn",
  "Stillingsprosent",
  "3212",
  "3212.0",
  "3212 Bioingeniør",
  "9999999",
  "1965.0",
  "65",
  "2035",
  "01.02.1970",
  "27000",
  "K",
  "M",
  "Ukjent",
  "2",
  "Sum",
  "Totalt",
  "=1+1",
  "@SUM(A1)",
  "'",
  ";",
  ",",
  "\t",
  "|",
  '"',
  '""',
  "a\nb",
  "a\r\nb",
  "\u2212" + "5",
  "\u00a0",
  "5 000",
  "..",
  "x".repeat(5000),
  "<b>",
  "&amp;",
  "01010112345",
  "010101 12345",
  "\ufeff",
  "\u200b",
  "#",
  "sep=;",
  "__proto__",
  "constructor",
];

/** A table changed in some rows. */
export interface ChangedTable {
  readonly kind: string;
  readonly table: readonly (readonly string[])[];
  /** The rows below the header that nothing was done to, in their order. */
  readonly untouched: readonly (readonly string[])[];
  readonly headerTouched: boolean;
  /** Rows of persons that were changed or are new. */
  readonly touched: number;
}

const changed = (
  kind: string,
  { header, rows }: Staff,
  table: readonly (readonly string[])[],
  gone: readonly number[],
  touched: number,
): ChangedTable => ({
  kind,
  table: [header, ...table],
  untouched: rows.filter((_, index) => !gone.includes(index)),
  headerTouched: false,
  touched,
});

type Change = (staff: Staff, random: Random) => ChangedTable;

const CELL: Change = (staff, random) => {
  const at = random.below(staff.rows.length + 1) - 1;
  const column = random.below(staff.header.length);
  const value = random.of(CELLS);
  const edit = (row: readonly string[]): string[] => row.with(column, value);
  if (at === -1)
    return { ...changed("header cell", staff, staff.rows, [], 0), table: [edit(staff.header), ...staff.rows], headerTouched: true };
  return changed("cell", staff, staff.rows.with(at, edit(staff.rows[at]!)), [at], 1);
};

/** Puts something else in a cell of any table, its header among them. */
export function changeCell(
  table: readonly (readonly string[])[],
  random: Random,
): { readonly kind: string; readonly table: readonly (readonly string[])[] } {
  const row = random.below(table.length);
  const edited = table[row]!.with(random.below(table[row]!.length), random.of(CELLS));
  return { kind: row === 0 ? "header cell" : "cell", table: table.with(row, edited) };
}

const ROWS: readonly Change[] = [
  (staff, random) => {
    const at = random.below(staff.rows.length);
    return changed("row twice", staff, staff.rows.toSpliced(at, 0, staff.rows[at]!), [at], 2);
  },
  (staff, random) => {
    const at = random.below(staff.rows.length);
    return changed("row gone", staff, staff.rows.toSpliced(at, 1), [at], 0);
  },
  (staff, random) => {
    const [row] = staff.rows.slice(-1);
    const at = random.below(staff.rows.length - 1);
    return changed("row moved", staff, [...staff.rows.slice(0, at), row!, ...staff.rows.slice(at, -1)], [staff.rows.length - 1], 1);
  },
  (staff, random) =>
    changed("blank rows", staff, staff.rows.toSpliced(random.below(staff.rows.length), 0, ["", "", "", "", "", ""], [""]), [], 0),
  (staff, random) => {
    const at = random.below(staff.rows.length);
    return changed("short row", staff, staff.rows.with(at, staff.rows[at]!.slice(0, random.below(5) + 1)), [at], 1);
  },
  (staff, random) => {
    const at = random.below(staff.rows.length);
    return changed("long row", staff, staff.rows.with(at, [...staff.rows[at]!, random.of(CELLS)]), [at], 1);
  },
  (staff) => ({ ...changed("title", staff, staff.rows, [], 0), table: [["Uttrekk 1.1.2026"], ["Sykehuset"], staff.header, ...staff.rows] }),
  (staff) => changed("total row", staff, [...staff.rows, ["Sum", "", "", String(staff.rows.length * 70), "", ""]], [], 1),
  (staff) => changed("header twice", staff, staff.rows.toSpliced(4, 0, staff.header), [], 1),
];

/** Changes a cell, or the order and number of rows. */
export function changeTable(staff: Staff, random: Random): ChangedTable {
  return random.below(2) === 0 ? CELL(staff, random) : random.of(ROWS)(staff, random);
}

const SIGNS = [...'";,\t|\r\n\0\x1a #=<>&/\\-0'].map((sign) => sign.charCodeAt(0));

/** Bytes changed, and where: positions in the file as it was. */
export interface ChangedBytes {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly positions: readonly number[];
}

/** Changes, takes away or puts in one to three bytes, or cuts the file. */
export function changeBytes(original: Uint8Array, random: Random): ChangedBytes {
  if (random.below(20) === 0) {
    const end = random.below(original.length);
    return {
      kind: "cut",
      bytes: original.slice(0, end),
      positions: Array.from({ length: original.length - end }, (_, index) => end + index),
    };
  }
  const positions = Array.from({ length: 1 + random.below(3) }, () => random.below(original.length)).sort((one, other) => other - one);
  const bytes = [...original];
  for (const position of positions) {
    const byte = random.below(2) === 0 ? random.of(SIGNS) : random.below(256);
    const how = random.below(3);
    if (how === 0) bytes[position] = byte;
    else bytes.splice(position, how === 1 ? 1 : 0, ...(how === 1 ? [] : [byte]));
  }
  return { kind: "bytes", bytes: Uint8Array.from(bytes), positions };
}

/** Rows of a file of lines that the changed bytes touch: 0 is the first line. */
export function touchedLines(original: Uint8Array, positions: readonly number[], encoding: string | undefined): Set<number> {
  const wide = encoding?.startsWith("utf-16") ? 2 : 1;
  const lineOf = (position: number): number => {
    let line = 0;
    for (let at = 0; at < position; at++) if (original[at] === 10 && (wide === 1 || original[at + 1] === 0)) line++;
    return line;
  };
  const touched = new Set<number>();
  for (const position of positions) {
    touched.add(lineOf(position));
    // A line's end belongs to both.
    if ([10, 13, 0].includes(original[position]!))
      for (const by of [1, 2, 3]) touched.add(lineOf(Math.min(original.length, position + by)));
    touched.add(lineOf(Math.max(0, position - wide)));
  }
  return touched;
}
