import { readPackageFolder, writeFiles, writePackage } from "#io/ingest";
import { TABLE_NAMES, TABLES, type Table, type TableName } from "#model/vocabulary";
import { REFERENCE_FOLDER } from "../settings/settings.ts";

type AnyRow = Readonly<Record<string, unknown>>;

/** Occupations whose numbers are quickly computed: together they are at every unit, and one is at few. */
const QUICK = ["bioingenior", "ergoterapeut", "perfusjonist"];

/**
 * Writes the reference dataset as it would be with only some of its occupations, as a data package: every unit is there, and what is computed
 * of all occupations takes a part of the time. For tests of what is done with numbers.
 */
export async function writeFewOccupations(folder: string, occupations: readonly string[] = QUICK): Promise<void> {
  const read = await readPackageFolder(REFERENCE_FOLDER);
  if (!read.ok) throw new Error("the reference dataset has findings");
  const { description, tables: whole } = read.dataset;
  const tables = new Map<TableName, readonly AnyRow[]>(TABLE_NAMES.map((name) => [name, whole[name]]));
  tables.set(
    "occupations",
    whole.occupations.filter(({ id }) => occupations.includes(id)),
  );
  // What points to a row that is gone goes too, until nothing does.
  while (TABLE_NAMES.map((name) => leaveOutOrphans(name, tables)).some(Boolean));
  await writeFiles(folder, writePackage({ description, tables: Object.fromEntries(tables) as unknown as typeof whole }));
}

/** Takes rows out of a table that point to a row that is not there; says whether there were any. */
function leaveOutOrphans(name: TableName, tables: Map<TableName, readonly AnyRow[]>): boolean {
  const table: Table = TABLES[name];
  const pointers = Object.entries(table.fields).flatMap(([field, { references }]) =>
    references === undefined
      ? []
      : [{ field, known: new Set(tables.get(references.table as TableName)!.map((row) => row[references.field])) }],
  );
  const rows = tables.get(name)!;
  const kept = rows.filter((row) =>
    pointers.every(({ field, known }) => row[field] === null || row[field] === undefined || known.has(row[field])),
  );
  tables.set(name, kept);
  return kept.length < rows.length;
}
