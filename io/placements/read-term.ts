import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type AnyRow, FindingList, hashRows, type Place, readJsonFile, readTableFile } from "#io/ingest";
import {
  CAPACITY_TABLES,
  CASE_TABLES,
  type CaseRows,
  checkTerm,
  studentsWithoutSite,
  Term,
  type TermProblem,
  type TermRows,
} from "#model/placement";
import { type Dataset, type Finding, TABLES, type Table } from "#model/vocabulary";
import { sourcesOf } from "./sources/own-statement.ts";

/** A term read from a folder, named by the hash of its rows; or what is wrong with it. */
export type TermResult =
  | {
      readonly ok: true;
      readonly rows: TermRows;
      readonly hash: string;
      /** Sources the term states beside the dataset's. They decide nothing, and are no part of the hash. */
      readonly sources: Dataset["tables"]["sources"];
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

const TERM_FILE = "term.json";

/**
 * Reads a term from a folder: term.json, the tables of its students, and those tables of capacity that it has of its own; the others are the
 * dataset's. Never throws for what is in the files.
 */
export async function readTerm(folder: string, dataset: Pick<Dataset, "tables">): Promise<TermResult> {
  const findings = new FindingList();
  const refused = (): TermResult => ({ ok: false, findings: findings.list });
  const term = await readTermFile(folder, findings);
  const tables = [...CAPACITY_TABLES.map((name) => TABLES[name] as Table), ...(CASE_TABLES as readonly Table[])];
  const read = new Map<string, Awaited<ReturnType<typeof readTableFile>>>();
  for (const table of tables) read.set(table.name, await readTableFile(table, join(folder, `${table.name}.csv`), findings));
  const sources = await sourcesOf(folder, findings);
  if (read.get("students") === null) findings.error("term-file-missing", { file: join(folder, "students.csv") });
  if (term === null || findings.errors > 0) return refused();
  const capacity = Object.fromEntries(
    CAPACITY_TABLES.map((name) => [name, read.get(name)?.rows ?? dataset.tables[name]]),
  ) as unknown as Omit<TermRows["capacity"], "programmes" | "units">;
  // Every row has been read field by field against the definitions its type is made from.
  const students = Object.fromEntries(CASE_TABLES.map(({ name }) => [name, read.get(name)?.rows ?? []])) as unknown as CaseRows;
  const rows: TermRows = { term, capacity: { ...capacity, programmes: dataset.tables.programmes, units: dataset.tables.units }, students };
  checkReferences(rows, tables, read, folder, findings);
  if (findings.errors > 0) return refused();
  const placeOf = ({ table, index, field, value }: TermProblem): Place => {
    const file = table === "term" ? TERM_FILE : `${table}.csv`;
    const row = index === null ? null : (read.get(table)?.rowNumbers[index] ?? null);
    return { file: join(folder, file), row, field, value };
  };
  for (const problem of checkTerm(rows)) findings.error(problem.code, placeOf(problem), problem.params);
  if (findings.errors > 0) return refused();
  // Somebody who can go nowhere is told of beforehand; the others can still be placed.
  for (const problem of studentsWithoutSite(rows)) findings.warning(problem.code, placeOf(problem), problem.params);
  const all = rowsByTable(rows);
  const hash = hashRows(
    `framsyn/placement-term/1\n${JSON.stringify(term)}`,
    // Orders decide nothing: an answer that comes later leaves an allocation what it was.
    tables.filter(({ name }) => name !== "placement_orders").map((table) => ({ table, rows: all[table.name] ?? [] })),
  );
  return { ok: true, rows, hash, sources, findings: findings.list };
}

/** The rows of a term by the names of their tables. */
const rowsByTable = ({ capacity, students }: TermRows): Readonly<Record<string, readonly AnyRow[] | undefined>> => ({
  ...capacity,
  ...students,
});

async function readTermFile(folder: string, findings: FindingList): Promise<Term | null> {
  const file = join(folder, TERM_FILE);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    findings.error("term-file-missing", { file });
    return null;
  }
  const read = readJsonFile(bytes, file);
  if (read.findings !== null) {
    for (const finding of read.findings) findings.take(finding);
    return null;
  }
  const parsed = Term.safeParse(read.value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues)
    findings.error("term-field", { file, field: issue.path.map(String).join(".") || null }, { reason: issue.message });
  return null;
}

/** Finds cells that point to a row which is neither in the term nor in the dataset. */
function checkReferences(
  rows: TermRows,
  tables: readonly Table[],
  read: ReadonlyMap<string, Awaited<ReturnType<typeof readTableFile>>>,
  folder: string,
  findings: FindingList,
): void {
  const all = rowsByTable(rows);
  for (const table of tables) {
    const own = read.get(table.name);
    if (!own) continue;
    for (const [name, { references }] of Object.entries(table.fields)) {
      const target = references && all[references.table];
      if (!references || !target) continue;
      const known = new Set(target.map((row) => row[references.field]));
      own.rows.forEach((row, index) => {
        const value = row[name];
        if (value === null || value === undefined || known.has(value)) return;
        findings.error(
          "unknown-id",
          { file: join(folder, `${table.name}.csv`), row: own.rowNumbers[index] ?? null, field: name, value: String(value) },
          { value: String(value), table: references.table },
        );
      });
    }
  }
}
