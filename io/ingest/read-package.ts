import { type Dataset, type DatasetDescription, type Finding, TABLE_NAMES, TABLES, type TableName } from "#model/vocabulary";
import { checkDataset } from "./check-dataset.ts";
import { checkForeignKeys, checkPrimaryKeys } from "./check-keys.ts";
import { FindingList } from "./findings/finding-list.ts";
import { hashDataset } from "./hash-dataset.ts";
import { DESCRIPTOR, readDescriptor } from "./read-descriptor.ts";
import { checkProjectable } from "./rules/projectable.ts";
import { DEFAULT_LIMITS, type Limits } from "./tables/limits.ts";
import { isFileError, type PackageSource, sourceFromFiles, sourceFromFolder } from "./tables/package-source.ts";
import { noRows, readTable, type TableRows } from "./tables/read-table.ts";

/** What reading a package gives: a dataset with warnings at most, or findings with at least one error and no dataset. */
export type PackageResult =
  | { readonly ok: true; readonly dataset: Dataset; readonly findings: readonly Finding[]; readonly omitted: number }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly omitted: number };

/** The findings of a package; `omitted` counts those beyond the limit of a run. */
export interface PackageCheck {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly omitted: number;
}

/** Reads a dataset from a folder with datapackage.json and CSV files. Never throws for what is in the files. */
export async function readPackageFolder(folder: string, limits: Limits = DEFAULT_LIMITS): Promise<PackageResult> {
  const source = await sourceFromFolder(folder);
  if (source !== null) return readSource(source, limits);
  const findings = new FindingList();
  findings.error("folder-missing", { file: folder });
  return { ok: false, findings: findings.list, omitted: 0 };
}

/** Reads a dataset from files in memory, by path or by bare file name (an upload). Never throws for what is in the files. */
export async function readPackageFiles(files: ReadonlyMap<string, Uint8Array>, limits: Limits = DEFAULT_LIMITS): Promise<PackageResult> {
  return readSource(sourceFromFiles(files), limits);
}

/** Reads a dataset from a folder or from files in memory. */
export function readPackage(from: string | ReadonlyMap<string, Uint8Array>, limits: Limits = DEFAULT_LIMITS): Promise<PackageResult> {
  return typeof from === "string" ? readPackageFolder(from, limits) : readPackageFiles(from, limits);
}

/** Checks a package without keeping it. */
export async function checkPackage(from: string | ReadonlyMap<string, Uint8Array>, limits: Limits = DEFAULT_LIMITS): Promise<PackageCheck> {
  const { ok, findings, omitted } = await readPackage(from, limits);
  return { ok, findings, omitted };
}

/** Reads a dataset from the files of a source; never throws for what is in them or for access refused. */
export async function readSource(source: PackageSource, limits: Limits): Promise<PackageResult> {
  const findings = new FindingList();
  const refused = (): PackageResult => ({ ok: false, findings: findings.list, omitted: findings.omitted });
  const files = withoutOuterFolder(source);
  const descriptor = await readDescriptor(files, findings);
  if (descriptor === null) return refused();
  reportUnlisted(files, descriptor.paths, findings);
  const tables = new Map<string, TableRows>();
  for (const name of TABLE_NAMES) tables.set(name, await readListed(name, descriptor.paths.get(name), files, limits, findings));
  for (const table of tables.values()) {
    checkPrimaryKeys(table, findings);
    checkForeignKeys(table, tables, findings);
  }
  if (findings.errors > 0) return refused();
  const dataset = assemble(descriptor.description, tables);
  checkDataset(dataset, tables, findings);
  if (findings.errors === 0) checkProjectable(dataset, (table) => tables.get(table)!.file, findings);
  return findings.errors > 0 ? refused() : { ok: true, dataset, findings: findings.list, omitted: findings.omitted };
}

/** A folder that was packed or uploaded as a whole has its own name before every path; takes it off. */
function withoutOuterFolder(source: PackageSource): PackageSource {
  if (source.has(DESCRIPTOR)) return source;
  const outer = [...source.keys()].filter((path) => path.endsWith(`/${DESCRIPTOR}`)).sort((left, right) => left.length - right.length)[0];
  if (outer === undefined) return source;
  const prefix = outer.slice(0, -DESCRIPTOR.length);
  return new Map([...source].filter(([path]) => path.startsWith(prefix)).map(([path, file]) => [path.slice(prefix.length), file]));
}

const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

async function readListed(
  name: TableName,
  path: string | undefined,
  files: PackageSource,
  limits: Limits,
  findings: FindingList,
): Promise<TableRows> {
  const table = TABLES[name];
  if (path === undefined) return { ...noRows(table, `${name}.csv`), incomplete: table.required };
  const file = files.get(path) ?? files.get(baseName(path));
  if (file === undefined) {
    findings.error("file-missing", { file: path });
    return { ...noRows(table, path), incomplete: true };
  }
  const before = findings.errors;
  const read = await readTable(table, path, file, limits, findings).catch((error: unknown) => {
    if (!isFileError(error)) throw error;
    findings.error("input-missing", { file: path });
    return { ...noRows(table, path), incomplete: true };
  });
  if (table.required && read.rows.length === 0 && findings.errors === before) {
    findings.error("table-empty", { file: path }, { table: name });
    read.incomplete = true;
  }
  return read;
}

/** Reports CSV files beside the listed ones that nothing would read: left-out data looks like missing data. */
function reportUnlisted(files: PackageSource, paths: ReadonlyMap<TableName, string>, findings: FindingList): void {
  const listed = new Set([...paths.values()].flatMap((path) => [path, ...(files.has(path) ? [] : [baseName(path)])]));
  const folders = new Set(["", ...[...listed].map(folderOf)]);
  for (const file of files.keys()) {
    if (listed.has(file) || !file.toLowerCase().endsWith(".csv") || !folders.has(folderOf(file))) continue;
    const stem = baseName(file).slice(0, -4);
    if (Object.hasOwn(TABLES, stem) && !paths.has(stem as TableName)) findings.error("file-unlisted", { file }, { table: stem });
    else findings.warning("file-ignored", { file });
  }
}

function assemble(description: DatasetDescription, tables: ReadonlyMap<string, TableRows>): Dataset {
  // Every row has been read field by field against the same definitions that the row types are made from.
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, tables.get(name)!.rows])) as unknown as Dataset["tables"];
  return { description, hash: hashDataset({ description, tables: rows }), tables: rows };
}
