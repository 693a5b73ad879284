import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { csvText } from "#io/csv";
import { type AnyRow, FindingList, readTableFile, writeRows } from "#io/ingest";
import { dayInNorway } from "#io/language";
import { CAPACITY_TABLES, CASE_TABLES, Term } from "#model/placement";
import { type Dataset, type Finding, TABLES, type Table } from "#model/vocabulary";
import { readTerm } from "../read-term.ts";
import { citeOwnStatement, OWN_STATEMENT } from "../sources/own-statement.ts";
import { ForeignMap } from "./foreign-map.ts";
import { type ForeignRead, readForeign } from "./read-foreign.ts";

/** Tables of a term that a file of others can be read into. */
const FOREIGN_TABLES: readonly Table[] = [...(CASE_TABLES as readonly Table[]), ...CAPACITY_TABLES.map((name) => TABLES[name] as Table)];

/** What is asked: which file, as which table, into the term in which folder. */
export interface ForeignOptions {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly table: string;
  readonly folder: string;
  readonly dataset: Pick<Dataset, "tables">;
  /** The map given; else the one kept beside the term. */
  readonly map?: ForeignMap | undefined;
  /** Only says what it would do. */
  readonly preview: boolean;
}

/** What reading a file into a term did, or would do. */
export interface ForeignImport {
  readonly ok: boolean;
  readonly read: Omit<ForeignRead, "rows"> | null;
  /** Rows of the file, of those new ones, and of those that change one with the same key; rows of the table that are as they were. */
  readonly rows: { readonly read: number; readonly added: number; readonly changed: number; readonly kept: number };
  /** The first rows as the table has them, for people to look at. */
  readonly sample: readonly AnyRow[];
  /** The map as it was used, with guesses to confirm. */
  readonly map: ForeignMap;
  readonly findings: readonly Finding[];
  readonly omitted: number;
}

const SAMPLE = 5;

/**
 * Reads a workbook or a CSV file of others into a table of a term: rows with the key of one there stand in its place, the rest are added, none is taken
 * away. The term is read again with them before anything is written: nothing is half imported. What the map was is kept beside the term.
 */
export async function importForeign({
  file,
  bytes,
  table: wanted,
  folder,
  dataset,
  map: given,
  preview,
}: ForeignOptions): Promise<ForeignImport> {
  const findings = new FindingList();
  const name = basename(file);
  const table = FOREIGN_TABLES.find((one) => one.name === wanted)!;
  const kept = join(folder, "maps", `${table.name}.json`);
  const map: ForeignMap =
    given ??
    (await readFile(kept, "utf8").then(
      (text) => ForeignMap.parse(JSON.parse(text)),
      () => ({}),
    ));
  const nothing = { read: 0, added: 0, changed: 0, kept: 0 };
  let read: ForeignRead | null = null;
  const result = (rows = nothing, sample: readonly AnyRow[] = []): ForeignImport => ({
    ok: findings.errors === 0,
    read: read && { sheet: read.sheet, columns: read.columns, guessedWeeks: read.guessedWeeks, toConfirm: read.toConfirm },
    rows,
    sample,
    map: { ...map, ...(read === null ? {} : { columns: { ...read.columns, ...map.columns }, toConfirm: read.toConfirm }) },
    findings: findings.list,
    omitted: findings.omitted,
  });
  const term = await readFile(join(folder, "term.json"), "utf8").then(
    (text) => Term.safeParse(JSON.parse(text)).data,
    () => undefined,
  );
  if (term === undefined) {
    findings.error("term-file-missing", { file: join(folder, "term.json") });
    return result();
  }
  const scratch = await mkdtemp(join(tmpdir(), "framsyn-import-"));
  try {
    const own = new Map<string, readonly AnyRow[]>();
    for (const one of FOREIGN_TABLES) {
      const there = await readTableFile(one, join(folder, `${one.name}.csv`), findings);
      own.set(one.name, there?.rows ?? (one.name in dataset.tables ? dataset.tables[one.name as keyof Dataset["tables"]] : []));
    }
    if (findings.errors > 0) return result();
    const rowsOf = (name: string) => own.get(name) ?? dataset.tables[name as keyof Dataset["tables"]] ?? [];
    read = await readForeign(bytes, name, { table, term, rowsOf }, map, findings);
    if (read === null || findings.errors > 0) return result();
    const place = placeIn(read, name);
    const fields = Object.keys(table.fields);
    const path = join(scratch, "rows.csv");
    await writeFile(path, csvText([fields, ...read.rows.map(({ cells }) => fields.map((field) => cells[field] ?? ""))]), { mode: 0o600 });
    const checked = new FindingList();
    const typed = await readTableFile(table, path, checked);
    for (const finding of checked.list) findings.take(place(finding, finding.row === null ? null : finding.row - 2, table));
    if (typed === null || findings.errors > 0) return result();
    const key = (row: AnyRow): string => JSON.stringify(table.primaryKey.map((field) => row[field]));
    const before = new Map(rowsOf(table.name).map((row) => [key(row as AnyRow), row as AnyRow]));
    const rows = {
      read: typed.rows.length,
      added: typed.rows.filter((row) => !before.has(key(row))).length,
      changed: typed.rows.filter((row) => before.has(key(row)) && JSON.stringify(before.get(key(row))) !== JSON.stringify(row)).length,
      kept: 0,
    };
    const merged = new Map([...before, ...typed.rows.map((row) => [key(row), row] as const)]);
    const counts = { ...rows, kept: merged.size - rows.added - rows.changed };
    const written = writeRows(table, [...merged.values()]);
    await checkWhole(written);
    if (findings.errors > 0 || preview) return result(counts, typed.rows.slice(0, SAMPLE));
    await replace(join(folder, `${table.name}.csv`), written);
    if (typed.rows.some((row) => row.source === OWN_STATEMENT)) await citeOwnStatement(folder, dayInNorway(new Date()));
    await mkdir(join(folder, "maps"), { recursive: true });
    await replace(kept, new TextEncoder().encode(`${JSON.stringify({ ...map, columns: { ...read.columns, ...map.columns } }, null, 2)}\n`));
    return result(counts, typed.rows.slice(0, SAMPLE));

    /** Reads the whole term with the new rows, and takes what is wrong with this table. */
    async function checkWhole(content: Uint8Array): Promise<void> {
      const whole = join(scratch, "term");
      await cp(folder, whole, { recursive: true, filter: (path) => basename(path) !== "maps" });
      await writeFile(join(whole, `${table.name}.csv`), content);
      const again = await readTerm(whole, dataset);
      const at = (await readTableFile(table, join(whole, `${table.name}.csv`), new FindingList()))!;
      const from = new Map(typed!.rows.map((row, index) => [key(row), index]));
      for (const finding of again.findings) {
        if (basename(finding.file) !== `${table.name}.csv`) continue;
        const row = finding.row === null ? undefined : at.rows[at.rowNumbers.indexOf(finding.row)];
        const index = row === undefined ? undefined : from.get(key(row));
        findings.take(index === undefined ? { ...finding, file: join(folder, `${table.name}.csv`) } : place(finding, index, table));
      }
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Says of a finding in rows where they stand in the file read: file, sheet, row and heading. A student's cell is never shown: it may be a name. */
const placeIn =
  ({ rows, sheet, columns }: ForeignRead, name: string) =>
  (finding: Finding, index: number | null, table: Table): Finding => {
    const personal = finding.field === "student" || (table.name === "students" && finding.field === "id");
    return {
      ...finding,
      file: sheet === null ? name : `${name}: ${sheet}`,
      row: index === null ? null : (rows[index]?.row ?? null),
      field: finding.field === null ? null : (columns[finding.field] ?? finding.field),
      value: personal ? null : finding.value,
    };
  };

/** Writes a file beside, then in place: whoever reads meanwhile sees the one or the other. */
async function replace(path: string, content: Uint8Array): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
