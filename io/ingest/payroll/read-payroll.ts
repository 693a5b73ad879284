import { type FileReading, readFile, type Sheet } from "#io/files";
import type { FindingList } from "../findings/finding-list.ts";
import type { FindingCode } from "../findings/finding-messages.ts";
import { checkOptions } from "./check-options.ts";
import { type Header, NEEDED } from "./columns/columns.ts";
import { pickSheet } from "./columns/pick-sheet.ts";
import { PAYROLL_ROLES, type PayrollMapping } from "./mapping/payroll-mapping.ts";
import type { Answers, Gives, Question, Raised } from "./meaning/question.ts";
import { askedReferenceDate } from "./meaning/reference-date.ts";
import type { PayrollOptions } from "./payroll-options.ts";
import { findForbidden } from "./persons/forbidden-column.ts";
import { type RowsRead, readRows } from "./rows/read-rows.ts";
import { plain } from "./words/plain.ts";

/** What the file is, for people. */
export interface PayrollFile {
  readonly containers: FileReading["containers"];
  readonly encoding: FileReading["encoding"];
  readonly sheets: readonly (string | null)[];
  readonly sheet: string | null;
  /** Row of the header, as a spreadsheet shows it; null where none was found. */
  readonly headerRow: number | null;
  readonly header: readonly string[];
  /** Name of the column each role was found in. */
  readonly columns: Readonly<Record<string, string>>;
  /** Rows below the header. */
  readonly rows: number;
}

/** A payroll file as it was read. `rows` is null where an error stopped the reading. */
export interface PayrollRead {
  readonly file: PayrollFile | null;
  readonly questions: readonly Question[];
  readonly rows: RowsRead | null;
  readonly referenceDate: string;
  readonly findings: FindingList;
  /** Name of the file in findings. */
  readonly name: string;
}

/** Reads a payroll file: what it is, what must be asked, and who is in it. */
export async function readPayroll(bytes: Uint8Array, options: PayrollOptions, findings: FindingList): Promise<PayrollRead> {
  const { baseDataset, mapping = {}, file: name = "payroll.csv" } = options;
  const { baseYear } = baseDataset.description;
  const referenceDate = options.referenceDate ?? `${baseYear}-01-01`;
  const stopped = (file: PayrollFile | null = null, questions: readonly Question[] = []): PayrollRead => ({
    file,
    questions,
    rows: null,
    referenceDate,
    findings,
    name,
  });
  checkOptions(options, referenceDate, name, findings);
  if (findings.errors > 0) return stopped();
  const result = await readFile(bytes, { name, ...(options.limits === undefined ? {} : { limits: options.limits }) });
  if (!result.ok) {
    findings.error(result.problem.code as FindingCode, { file: name }, result.problem.params);
    return stopped();
  }
  const reading = result.file;
  for (const { code, params } of reading.remarks) findings.warning(code as FindingCode, { file: name }, params);
  const answers = (mapping.answers ?? {}) as Answers;
  const picked = pickSheet(reading.sheets, mapping, answers.sheet);
  if (picked === null) {
    const sheets = reading.sheets.map((sheet) => sheet.name ?? "").join(", ");
    findings.error(
      "hr-no-sheet",
      { file: name, value: answers.sheet ?? mapping.sheet ?? "" },
      { sheet: answers.sheet ?? mapping.sheet ?? "", sheets },
    );
    return stopped();
  }
  const { sheet, header } = picked;
  const file = describe(reading, sheet, header);
  const forbidden = findForbidden(sheet.rows, header === null ? (sheet.rows[0] ?? null) : sheet.rows[header.at]!);
  if (forbidden !== null) {
    const column = columnName(header, forbidden.column);
    findings.error("hr-national-id", { file: name, row: forbidden.row, field: column }, { column });
    return stopped(safe(file));
  }
  const columnsFine = header !== null && checkColumns(header, mapping, name, findings);
  if (header === null) findings.error("hr-header-missing", { file: name, row: sheet.rows[0]?.number ?? 1 });
  if (header === null || !columnsFine) return stopped(header === null ? safe(file) : file);
  remarkHeader(header, name, findings);

  const rows = sheet.rows.slice(header.at + 1);
  const strictLength = reading.containers.at(-1) === "delimited";
  const read = (given: Answers): RowsRead =>
    readRows(rows, header, { occupations: baseDataset.tables.occupations, mapping, answers: given, referenceDate, strictLength });
  const first = read(answers);
  const date = askedReferenceDate(referenceDate, baseYear);
  const sheets: Raised | null =
    picked.choices.length > 1 ? { id: "sheet", column: null, number: picked.choices.length, choices: picked.choices } : null;
  const raised = [...(sheets === null ? [] : [sheets]), ...(date === null ? [] : [date]), ...first.raised];
  checkAnswers(raised, answers, name, findings);
  const questions = raised
    .filter(({ id, choices }) => !choices.includes(answers[id] ?? ""))
    .map(
      (one): Question => ({
        ...one,
        choices: one.choices.map((value) => ({
          value,
          gives: one.id === "sheet" ? null : givenBy(one.id === "reference-date" ? first : read({ ...answers, [one.id]: value })),
        })),
      }),
    );
  return { file, questions, rows: first, referenceDate, findings, name };
}

const givenBy = ({ persons, tally }: RowsRead): Gives => ({
  persons: persons.employments.length,
  fte: persons.employments.reduce((sum, { share }) => sum + share, 0),
  badRows: tally.leftOut,
});

const columnName = (header: Header | null, column: number): string => {
  const name = header?.names[column]?.trim() ?? "";
  return name === "" ? String(column + 1) : name;
};

function describe(reading: FileReading, sheet: Sheet, header: Header | null): PayrollFile {
  return {
    containers: reading.containers,
    encoding: reading.encoding,
    sheets: reading.sheets.map(({ name }) => name),
    sheet: sheet.name,
    headerRow: header?.row ?? null,
    header: header?.names ?? [],
    columns: Object.fromEntries(Object.entries(header?.columns ?? {}).map(([role, at]) => [role, header!.names[at] ?? ""])),
    rows: header === null ? sheet.rows.length : sheet.rows.length - header.at - 1,
  };
}

/** Without what may be about a person: a row taken for a header in a file that is refused. */
const safe = (file: PayrollFile): PayrollFile => ({ ...file, header: [], columns: {} });

function remarkHeader(header: Header, file: string, findings: FindingList): void {
  if (header.at > 0) findings.warning("hr-header-below", { file, row: header.row }, { line: header.row });
  if (header.byContent.length > 0) {
    const columns = header.byContent.map((role) => header.names[header.columns[role]!] ?? "").join(", ");
    findings.warning("hr-columns-by-content", { file, row: header.row }, { columns });
  }
  if (header.columns.person === undefined) findings.warning("hr-no-person", { file, row: header.row });
}

/** Whether nothing that is needed, or named in the mapping, is missing or there twice. */
function checkColumns({ names, columns, row }: Header, mapping: PayrollMapping, file: string, findings: FindingList): boolean {
  const before = findings.errors;
  const shown = names.join(", ");
  const plainNames = names.map(plain);
  const twice = [...new Set(Object.values(columns))].filter((index) => plainNames.indexOf(plainNames[index]!, index + 1) >= 0);
  for (const index of twice) findings.error("column-duplicate", { file, row, field: names[index]! }, { column: names[index]! });
  for (const role of PAYROLL_ROLES) {
    const wanted = mapping.columns?.[role];
    if (wanted !== undefined && columns[role] === undefined)
      findings.error("hr-mapped-column", { file, row, field: wanted }, { column: wanted, header: shown });
  }
  const needed = [...NEEDED, ...(mapping.units === undefined ? [] : [["orgenhet", ["unit"]] as const])];
  for (const [column, roles] of needed)
    if (roles.every((role) => columns[role] === undefined))
      findings.error("hr-column-missing", { file, row, field: column }, { column, header: shown });
  return findings.errors === before;
}

function checkAnswers(raised: readonly Raised[], answers: Answers, file: string, findings: FindingList): void {
  for (const { id, choices } of raised) {
    const answer = answers[id];
    if (answer !== undefined && !choices.includes(answer))
      findings.error("hr-answer-unknown", { file, field: id, value: answer }, { question: id, answer, choices: choices.join(", ") });
  }
}
