import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { type Dataset, type DatasetDescription, TABLE_NAMES, type TableName } from "#model/vocabulary";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

type Cell = string | number | boolean | null;

/** A table with its field names once, and each row as a list: a third of the size of one object per row. */
interface PackedTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

interface PackedDataset {
  readonly format: 1;
  readonly description: DatasetDescription;
  readonly tables: Partial<Record<TableName, PackedTable>>;
}

function pack(rows: readonly Readonly<Record<string, unknown>>[]): PackedTable {
  const fields = Object.keys(rows[0] ?? {});
  return { fields, rows: rows.map((row) => fields.map((field) => (row[field] ?? null) as Cell)) };
}

function unpack(table: PackedTable): Record<string, Cell>[] {
  return table.rows.map((row) => {
    const unpacked: Record<string, Cell> = {};
    for (let i = 0; i < table.fields.length; i++) unpacked[table.fields[i]!] = row[i]!;
    return unpacked;
  });
}

/** Writes a dataset's description and tables as gzip-compressed JSON. The hash is kept beside it, not in it. */
export async function encodeDataset(dataset: Dataset): Promise<Uint8Array> {
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, pack(dataset.tables[name])]));
  const packed: PackedDataset = { format: 1, description: dataset.description, tables };
  return compress(JSON.stringify(packed));
}

/** Reads what `encodeDataset` wrote. A table that did not exist when it was written is empty. */
export async function decodeDataset(hash: string, content: Uint8Array): Promise<Dataset> {
  const packed = JSON.parse((await decompress(content)).toString("utf8")) as PackedDataset;
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => {
      const table = packed.tables[name];
      return [name, table === undefined ? [] : unpack(table)];
    }),
  );
  return { description: packed.description, hash, tables: tables as unknown as Dataset["tables"] };
}
