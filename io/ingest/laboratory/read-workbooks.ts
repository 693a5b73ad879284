import { type FileLimits, readFile, type Sheet } from "#io/files";
import type { FindingCode } from "../findings/finding-messages.ts";
import { findForbidden } from "../payroll/persons/forbidden-column.ts";
import { fold } from "../payroll/words/fold.ts";
import { TOPIC_IDS, type TopicId } from "./columns/column.ts";
import type { KnownSheet } from "./reading/known-sheet.ts";
import { recogniseSheet } from "./reading/recognise-sheet.ts";
import { rowsOf } from "./reading/rows-of.ts";
import type { SheetAnswers } from "./reading/sheet-answers.ts";
import { type NamedKind, Names } from "./rows/names.ts";
import { type ImportedInto, WorkbookRows } from "./rows/workbook-rows.ts";
import { isReadMe } from "./template/read-me.ts";
import { TOPICS } from "./topics/topics.ts";

/** A file somebody gave. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a sheet was taken for, for people. */
export interface SheetRead {
  readonly file: string;
  readonly sheet: string;
  readonly topic: TopicId | null;
  readonly rows: number;
  /** Heading by role. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Rows that files stand for, and what each sheet was taken for. */
export interface WorkbooksRead {
  readonly sheets: readonly SheetRead[];
  readonly rows: WorkbookRows;
}

/** Sheets on which things of a kind are named, and the role they are named in. */
const DEFINING: Partial<Readonly<Record<TopicId, readonly [NamedKind, string]>>> = {
  stations: ["station", "station"],
  staff: ["staff-group", "group"],
  instruments: ["instrument", "instrument"],
  products: ["product", "product"],
  tests: ["test", "test"],
  steps: ["route", "route"],
};

/** Reads files sheet by sheet: what each is about, and the rows of tables it stands for. What cannot be read is a finding or a question. */
export async function readWorkbooks(
  files: readonly GivenFile[],
  into: ImportedInto,
  answers: SheetAnswers,
  limits: Partial<FileLimits> | undefined,
): Promise<WorkbooksRead> {
  const known: KnownSheet[] = [];
  const sheets: SheetRead[] = [];
  for (const file of files)
    for (const { sheet, place, name } of await sheetsOf(file, answers, limits)) {
      if (isReadMe(name)) continue;
      const read = recogniseSheet({ sheet, place, name }, TOPICS, answers, into.base.description.baseYear);
      const columns = Object.fromEntries([...(read?.columns ?? [])].map(([role, { heading }]) => [role, heading]));
      const below = read === null ? sheet.rows.length : sheet.rows.length - read.header - 1;
      sheets.push({ file: file.name, sheet: name, topic: read?.topic.id ?? null, rows: below, columns });
      if (read === null) continue;
      reportLost(read, answers);
      known.push(read);
    }
  const said = (place: string, kind: NamedKind): ReadonlySet<string> => namesSaid(known, place, kind);
  const rows = new WorkbookRows(into, new Names(into.base, into.laboratory), answers, said);
  if (known.length === 0 && answers.findings.errors === 0) answers.findings.error("workbook-nothing", { file: files[0]?.name ?? "" });
  const order = (sheet: KnownSheet): number => TOPIC_IDS.indexOf(sheet.topic.id);
  for (const sheet of known.toSorted((one, other) => order(one) - order(other))) takeRows(sheet, rows, answers);
  return { sheets, rows };
}

function takeRows(sheet: KnownSheet, into: WorkbookRows, answers: SheetAnswers): void {
  const topic = TOPICS.find(({ id }) => id === sheet.topic.id)!;
  const { rows, passed } = rowsOf(sheet, answers);
  for (const row of rows) {
    topic.rows(row, into);
    if (row.passed) passed.push(row.line);
  }
  if (passed.length > 0)
    answers.findings.warning(
      "workbook-rows-passed",
      { file: sheet.place, row: passed[0]! },
      { rows: passed.slice(0, 10).join(", "), number: passed.length },
    );
}

async function sheetsOf(file: GivenFile, answers: SheetAnswers, limits: Partial<FileLimits> | undefined) {
  const { findings } = answers;
  const result = await readFile(file.bytes, { name: file.name, limits });
  if (!result.ok) {
    findings.error(result.problem.code as FindingCode, { file: file.name }, result.problem.params);
    return [];
  }
  for (const { code, params } of result.file.remarks)
    if (code !== "file-formulas-unsaved" && code !== "file-merged-numbers")
      findings.warning(code as FindingCode, { file: file.name }, params);
  const stem = file.name.replace(/(\.gz|\.zip)$/i, "").replace(/\.\w{1,5}$/, "");
  const several = result.file.sheets.length > 1;
  const found = result.file.sheets.map((sheet) => ({
    sheet,
    place: sheet.name === null ? file.name : `${file.name}: ${sheet.name}`,
    name: sheet.name ?? stem,
  }));
  return found.filter(({ sheet, place }) => {
    const forbidden = findForbidden(sheet.rows, sheet.rows[0] ?? null);
    if (forbidden === null) return several || sheet.rows.length > 0;
    findings.error(
      "hr-national-id",
      { file: place, row: forbidden.row, field: String(forbidden.column + 1) },
      { column: String(forbidden.column + 1) },
    );
    return false;
  });
}

/** Reports figures of a sheet that are lost, each at its cell: formulas whose result is not saved, numbers merged over several rows. */
function reportLost({ sheet, header, columns, months, place }: KnownSheet, { findings }: SheetAnswers): void {
  const headings = new Map([...[...columns.values()], ...months].map(({ at, heading }) => [at, heading]));
  const first = sheet.rows[header]!.number;
  const lost = lostCells(sheet).filter(({ row, column }) => row > first && headings.has(column));
  for (const { code, row, column, value } of lost) findings.error(code, { file: place, row, field: headings.get(column)!, value });
}

function lostCells(sheet: Sheet) {
  const formulas = (sheet.emptyFormulas ?? []).map((cell) => ({ ...cell, code: "workbook-formula" as const, value: null }));
  const merged = (sheet.mergedNumbers ?? []).map((cell) => ({ ...cell, code: "workbook-merged" as const, value: cell.text }));
  return [...formulas, ...merged];
}

const sets = new WeakMap<readonly KnownSheet[], Map<string, ReadonlySet<string>>>();

/** Names in the defining column of a sheet. */
function namesSaid(known: readonly KnownSheet[], place: string, kind: NamedKind): ReadonlySet<string> {
  const found = sets.get(known) ?? new Map<string, ReadonlySet<string>>();
  sets.set(known, found);
  const key = `${place}\n${kind}`;
  if (!found.has(key)) {
    const sheet = known.find((one) => one.place === place);
    const [of, role] = (sheet === undefined ? undefined : DEFINING[sheet.topic.id]) ?? [];
    const at = of === kind ? sheet?.columns.get(role!)?.at : undefined;
    const names = at === undefined ? [] : sheet!.sheet.rows.slice(sheet!.header + 1).map(({ cells }) => cells[at] ?? "");
    found.set(key, new Set(names.filter((name) => fold(name) !== "")));
  }
  return found.get(key)!;
}
