import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { type Dataset, type DatasetDescription, TABLE_NAMES, type TableName } from "#model/vocabulary";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

type Cell = string | number | boolean | null;
type Rows = Dataset["tables"][TableName];

/** A table with its field names once, and each row as a list: a third of the size of one object per row. */
interface PackedTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** How datasets were written first: as one object. Those that are stored are read for ever. */
interface FirstFormat {
  readonly format: 1;
  readonly description: DatasetDescription;
  readonly tables: Partial<Record<TableName, PackedTable>>;
}

/** The first line of what is written now; each further line is some rows of one table. */
interface FirstLine {
  readonly format: 2;
  readonly description: DatasetDescription;
}
interface Line extends PackedTable {
  readonly table: TableName;
}

/** A dataset as bytes, with what is known of it without unpacking. */
export interface PackedDataset {
  readonly hash: string;
  readonly description: DatasetDescription;
  /** Rows in all tables together. */
  readonly rows: number;
  /** Description and rows, compressed with gzip. */
  readonly content: Uint8Array;
}

/** Rows of a line: few enough that reading one holds nobody up. */
const ROWS_A_LINE = 5_000;
/** How long reading goes on before others get their turn, milliseconds. */
const LONGEST_TURN = 10;

function pack(rows: Rows): PackedTable {
  const fields = Object.keys(rows[0] ?? {});
  return { fields, rows: rows.map((row) => fields.map((field) => ((row as Record<string, unknown>)[field] ?? null) as Cell)) };
}

function unpack(table: PackedTable): Rows {
  return table.rows.map((row) => {
    const unpacked: Record<string, Cell> = {};
    for (let i = 0; i < table.fields.length; i++) unpacked[table.fields[i]!] = row[i]!;
    return unpacked;
  }) as unknown as Rows;
}

/** Writes a dataset as bytes. The hash is kept beside them, not in them. */
export async function packDataset(dataset: Dataset): Promise<PackedDataset> {
  const first: FirstLine = { format: 2, description: dataset.description };
  const lines = [JSON.stringify(first)];
  let count = 0;
  for (const table of TABLE_NAMES) {
    const rows = dataset.tables[table];
    count += rows.length;
    for (let start = 0; start < rows.length; start += ROWS_A_LINE) {
      const line: Line = { table, ...pack(rows.slice(start, start + ROWS_A_LINE) as Rows) };
      lines.push(JSON.stringify(line));
    }
  }
  const content = await compress(lines.join("\n"));
  return { hash: dataset.hash, description: dataset.description, rows: count, content };
}

/** Reads what `packDataset` wrote, in pieces, so that others get their turn. A table that did not exist when it was written is empty. */
export async function unpackDataset({ hash, content }: Pick<PackedDataset, "hash" | "content">): Promise<Dataset> {
  const bytes = await decompress(content);
  const lineEnd = (from: number): number => {
    const end = bytes.indexOf(10, from);
    return end === -1 ? bytes.length : end;
  };
  let at = lineEnd(0);
  const first = JSON.parse(bytes.toString("utf8", 0, at)) as FirstFormat | FirstLine;
  const tables = Object.fromEntries(TABLE_NAMES.map((name): [TableName, unknown[]] => [name, []])) as Record<TableName, Rows[number][]>;
  if (first.format === 1)
    for (const name of TABLE_NAMES) tables[name] = first.tables[name] === undefined ? [] : [...unpack(first.tables[name])];
  for (let turn = performance.now(); at < bytes.length; ) {
    const end = lineEnd(at + 1);
    const line = JSON.parse(bytes.toString("utf8", at + 1, end)) as Line;
    // A table that this version of Framsyn does not know has nobody to read it.
    for (const row of unpack(line)) tables[line.table]?.push(row);
    at = end;
    if (performance.now() - turn < LONGEST_TURN) continue;
    await setImmediate();
    turn = performance.now();
  }
  return { description: first.description, hash, tables: tables as unknown as Dataset["tables"] };
}
