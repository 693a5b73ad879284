import { type Dataset, type DatasetDescription, type Finding, TABLE_NAMES, TABLES, type TableName } from "#model/vocabulary";
import { checkDataset } from "./check-dataset.ts";
import { checkForeignKeys, checkPrimaryKeys } from "./check-keys.ts";
import { FindingList } from "./findings/finding-list.ts";
import { nearest } from "./findings/nearest.ts";
import { hashDataset } from "./hash-dataset.ts";
import { DESCRIPTOR, type ListedTable, readDescriptor } from "./read-descriptor.ts";
import { checkProjectable } from "./rules/projectable.ts";
import { DEFAULT_LIMITS, type Limits } from "./tables/limits.ts";
import {
  isFileError,
  type PackageFile,
  type PackageSource,
  readWhole,
  sourceFromFiles,
  sourceFromFolder,
} from "./tables/package-source.ts";
import { noRows, readTable, type TableFile, type TableRows } from "./tables/read-table.ts";
import { onlyZip, sourceFromZip, zipBytes } from "./tables/zipped-package.ts";

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
  const bytes = await zipBytes(folder);
  const source = bytes === null ? await sourceFromFolder(folder) : await sourceFromZip(bytes);
  if (source !== null) return readSource(source, limits);
  const findings = new FindingList();
  if (bytes !== null) {
    findings.error("zip-unreadable", { file: folder });
    return { ok: false, findings: findings.list, omitted: 0 };
  }
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
  // An upload of one zip is the package in it.
  const zip = onlyZip(source);
  const inside = zip === null ? source : await sourceFromZip(await readWhole(zip));
  if (inside === null) {
    findings.error("zip-unreadable", { file: [...source.keys()][0]! });
    return refused();
  }
  const files = withoutOuterFolder(inside);
  const descriptor = await readDescriptor(files, findings);
  if (descriptor === null) return refused();
  await reportUnlisted(files, descriptor.tables, findings);
  reportNotFiles(files, findings);
  const tables = new Map<string, TableRows>();
  for (const name of TABLE_NAMES) tables.set(name, await readListed(name, descriptor.tables.get(name), files, limits, findings));
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
  listed: ListedTable | undefined,
  files: PackageSource,
  limits: Limits,
  findings: FindingList,
): Promise<TableRows> {
  const table = TABLES[name];
  if (listed === undefined) return { ...noRows(table, `${name}.csv`), incomplete: table.required };
  const { paths, writing } = listed;
  const path = paths.join(" + ");
  // Without a header, and without the columns named, a finding says so already.
  if (!writing.header && writing.columns.length === 0) return { ...noRows(table, path), incomplete: true };
  const parts: TableFile[] = [];
  for (const one of paths) {
    const file = files.get(one) ?? files.get(baseName(one));
    if (file !== undefined && file.isNot === undefined) parts.push({ path: one, file });
    else if (file === undefined) reportMissing(one, files, findings);
  }
  if (parts.length < paths.length) return { ...noRows(table, path), incomplete: true };
  const before = findings.errors;
  const read = await readTable(table, parts, writing, limits, findings).catch((error: unknown) => {
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

/** Says that a listed file is not there, and which one may be meant: case and endings are what systems change and hide. */
function reportMissing(path: string, files: PackageSource, findings: FindingList): void {
  const there = [...files.keys()];
  const sameLetters = there.find((one) => one.toLowerCase() === path.toLowerCase() || one.toLowerCase() === baseName(path).toLowerCase());
  if (sameLetters !== undefined) {
    findings.error("file-case", { file: path }, { found: sameLetters, listed: path });
    return;
  }
  const hidden = there.find((one) => one.startsWith(`${path}.`) || baseName(one).startsWith(`${baseName(path)}.`));
  const found =
    hidden ??
    nearest(
      path,
      there.filter((one) => !Object.hasOwn(TABLES, baseName(one).replace(/\.csv$/i, ""))),
    );
  if (found === null) findings.error("file-missing", { file: path });
  else findings.error("file-missing-near", { file: path }, { found });
}

/** Names what lies among the files and is none. */
function reportNotFiles(files: PackageSource, findings: FindingList): void {
  for (const [file, { isNot }] of files) if (isNot !== undefined) findings.error(isNot === "link" ? "file-link" : "file-folder", { file });
}

/** A header is not longer than this. */
const LONGEST_HEADER = 4096;

/** Whether a file has more than a header: an empty table that is not listed is left out without anything being lost. */
async function hasRows(file: PackageFile): Promise<boolean> {
  if (file.bytes > LONGEST_HEADER) return true;
  const text = new TextDecoder().decode(await readWhole(file));
  return text.split(/\r|\n/).filter((line) => line.trim() !== "").length > 1;
}

/** Reports CSV files beside the listed ones that nothing would read: left-out data looks like missing data. */
async function reportUnlisted(files: PackageSource, tables: ReadonlyMap<TableName, ListedTable>, findings: FindingList): Promise<void> {
  const listed = new Set(
    [...tables.values()].flatMap(({ paths }) => paths).flatMap((path) => [path, ...(files.has(path) ? [] : [baseName(path)])]),
  );
  const folders = new Set(["", ...[...listed].map(folderOf)]);
  const inSmall = new Set([...listed].map((path) => path.toLowerCase()));
  for (const [file, { isNot }] of files) {
    // One in other letters than it is listed in has a finding of its own.
    if (
      isNot !== undefined ||
      listed.has(file) ||
      inSmall.has(file.toLowerCase()) ||
      !file.toLowerCase().endsWith(".csv") ||
      !folders.has(folderOf(file))
    )
      continue;
    const stem = baseName(file).slice(0, -4);
    if (Object.hasOwn(TABLES, stem) && !tables.has(stem as TableName) && (await hasRows(files.get(file)!)))
      findings.error("file-unlisted", { file }, { table: stem });
    else findings.warning("file-ignored", { file });
  }
}

function assemble(description: DatasetDescription, tables: ReadonlyMap<string, TableRows>): Dataset {
  // Every row has been read field by field against the same definitions that the row types are made from.
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, tables.get(name)!.rows])) as unknown as Dataset["tables"];
  return { description, hash: hashDataset({ description, tables: rows }), tables: rows };
}
