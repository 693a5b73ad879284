import { readFile } from "#io/files";
import { type FindingCode, type FindingList, findForbidden } from "#io/ingest";
import type { Term } from "#model/placement";
import type { Table } from "#model/vocabulary";
import { OWN_STATEMENT } from "../sources/own-statement.ts";
import { type FoundColumns, findColumns } from "./find-columns.ts";
import type { ForeignMap } from "./foreign-map.ts";
import { openKnown } from "./known-values.ts";
import { readWeek } from "./read-week.ts";

/** A row as the table's file would have it, and where it stands in the file read. */
export interface ForeignRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly row: number;
}

/** What a file of others was read as. */
export interface ForeignRead {
  readonly sheet: string | null;
  /** Heading of the column each field was found in. */
  readonly columns: Readonly<Record<string, string>>;
  /** Cells in which a week stood without its year. */
  readonly guessedWeeks: number;
  readonly rows: readonly ForeignRow[];
  /** Guesses from the spelling, by field. */
  readonly toConfirm: NonNullable<ForeignMap["toConfirm"]>;
}

/** What is read into: the table, the term, and the rows that cells may point to. */
export interface ForeignTarget {
  readonly table: Table;
  readonly term: Term;
  readonly rowsOf: (table: string) => readonly Readonly<Record<string, unknown>>[];
}

/** Fields of a week, though a week is text to a table. */
const WEEKS: ReadonlySet<string> = new Set(["week", "from_week", "to_week"]);

/** Reads a file of others as rows of a table of a term; null where it cannot be. What is not sure is a finding that says how the map answers it. */
export async function readForeign(
  bytes: Uint8Array,
  name: string,
  target: ForeignTarget,
  map: ForeignMap,
  findings: FindingList,
): Promise<ForeignRead | null> {
  const { table, term } = target;
  const read = await readFile(bytes, { name });
  if (!read.ok) {
    findings.error(read.problem.code as FindingCode, { file: name }, read.problem.params);
    return null;
  }
  for (const { code, params } of read.file.remarks) findings.warning(code as FindingCode, { file: name }, params);
  const { sheets } = read.file;
  const among = map.sheet === undefined ? sheets : sheets.filter((sheet) => sheet.name === map.sheet);
  const found = among.map((sheet) => findColumns(sheet, table, map, term)).filter((one) => one !== null);
  const size = ({ columns, spread }: FoundColumns): number => Object.keys(columns).length + Math.min(1, spread.length);
  const most = Math.max(0, ...found.map(size));
  const best = found.filter((one) => size(one) === most);
  const [chosen] = best;
  for (const { rows, name: sheet } of sheets) {
    const forbidden = findForbidden(rows, found.find((one) => one.sheet.name === sheet)?.header ?? null);
    if (forbidden === null) continue;
    findings.error("foreign-national-id", { file: placeOf(name, sheet), row: forbidden.row });
    return null;
  }
  if (chosen === undefined) {
    const fields = Object.keys(table.fields).join(", ");
    findings.error("foreign-no-header", { file: name }, { table: table.name, fields });
    return null;
  }
  if (best.length > 1) {
    const choices = best.map((one) => one.sheet.name ?? "").join(", ");
    findings.error("foreign-sheet", { file: name }, { sheets: choices });
    return null;
  }
  return readRows(chosen, name, target, map, findings);
}

/** A file, and the sheet of it where it has several. */
const placeOf = (file: string, sheet: string | null): string => (sheet === null ? file : `${file}: ${sheet}`);

function readRows(
  found: FoundColumns,
  name: string,
  { table, term, rowsOf }: ForeignTarget,
  map: ForeignMap,
  findings: FindingList,
): ForeignRead | null {
  const { sheet, header, below, columns, spread } = found;
  const file = placeOf(name, sheet.name);
  const spreads = { week: spread.length > 0 && table.name !== "wishes", rank: spread.length > 0 && table.name === "wishes" };
  const given = (field: string): boolean =>
    columns[field] !== undefined || map.constants?.[field] !== undefined || defaultOf(table, field, term) !== undefined;
  const served = (field: string): boolean =>
    given(field) ||
    (spreads.week && ["from_week", "to_week", "value"].includes(field)) ||
    (spreads.rank && ["rank", "site"].includes(field)) ||
    (field === "to_week" && given("from_week"));
  for (const [field, wanted] of Object.entries(map.columns ?? {}))
    if (columns[field] === undefined)
      findings.error("foreign-column", { file, row: header.number, field }, { field, headings: `${wanted}: ${shown(header.cells)}` });
  for (const [field, { required }] of Object.entries(table.fields))
    if (required && !served(field) && map.columns?.[field] === undefined)
      findings.error("foreign-column", { file, row: header.number, field }, { field, headings: shown(header.cells) });
  if (findings.errors > 0) return null;
  const lookups = new Map(
    Object.entries(table.fields).flatMap(([field, { references }]) => {
      const target = references && rowsOf(references.table);
      // Students are known by their pseudonyms alone, which nobody guesses.
      return references === undefined || references.field !== "id" || references.table === "students" || !target?.length
        ? []
        : [[field, openKnown(target)] as const];
    }),
  );
  const toConfirm: Record<string, Record<string, string>> = {};
  const asked = new Set<string>();
  let guessedWeeks = 0;
  const rows = below.flatMap(({ number, cells }): ForeignRow[] => {
    const at = (column: number): string => (cells[column] ?? "").trim();
    const base = Object.fromEntries(
      Object.keys(table.fields).map((field) => [field, columns[field] === undefined ? (map.constants?.[field] ?? "") : at(columns[field])]),
    );
    if (Object.values(columns).every((column) => at(column) === "")) return [];
    const read = (cells: Readonly<Record<string, string>>): ForeignRow => ({
      row: number,
      cells: Object.fromEntries(
        Object.entries(cells).map(([field, cell]) => [field, meant(field, cell, number) || (defaultOf(table, field, term) ?? "")]),
      ),
    });
    if (spreads.rank) return spread.filter((one) => at(one.at) !== "").map((one) => read({ ...base, rank: one.means, site: at(one.at) }));
    if (spreads.week)
      return weekRuns(spread.map((one) => ({ week: one.means, value: at(one.at) }))).map((run) => read({ ...base, ...run }));
    return [read(base.to_week === "" && base.from_week !== undefined ? { ...base, to_week: base.from_week } : base)];
  });
  return {
    sheet: sheet.name,
    columns: Object.fromEntries(Object.entries(columns).map(([field, at]) => [field, header.cells[at]!.trim()])),
    guessedWeeks,
    rows,
    toConfirm,
  };

  function meant(field: string, cell: string, row: number): string {
    if (cell === "") return "";
    const confirmed = map.values?.[field]?.[cell];
    if (confirmed !== undefined) return confirmed;
    if (WEEKS.has(field)) {
      const week = readWeek(cell, term);
      if (week === null) findings.error("foreign-week", { file, row, field, value: cell }, { from: term.fromWeek, to: term.toWeek });
      if (week?.guessed) guessedWeeks++;
      return week?.week ?? "";
    }
    const { kind } = table.fields[field]!;
    if (kind === "date")
      return cell.replace(
        /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
        (_, d: string, m: string, y: string) => `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`,
      );
    if (kind === "integer") return cell.replace(/[.,]0$/, "").replace(/^(\d)\.\s*(?:år|klasse|studieår)?$/i, "$1");
    const known = lookups.get(field)?.(cell);
    if (known === undefined) return cell;
    if (known.id !== null) return known.id;
    if (!asked.has(`${field}\n${cell}`)) {
      asked.add(`${field}\n${cell}`);
      toConfirm[field] = { ...toConfirm[field], [cell]: known.guess ?? "" };
      findings.error(
        "foreign-value",
        { file, row, field, value: cell },
        { field, ...(known.guess === null ? {} : { context: "near", guess: known.guess }) },
      );
    }
    return "";
  }
}

/** Headings as a person finds them again. */
const shown = (cells: readonly string[]): string => cells.filter((cell) => cell.trim() !== "").join(", ");

/** What a field is where a file of others never says it: a statement of the site or school itself. */
function defaultOf(table: Table, field: string, term: Term): string | undefined {
  if (!("certainty" in table.fields) && field !== "source") return undefined;
  const units: Readonly<Record<string, string>> = { placement_capacity: "students at once", supervision: "persons" };
  const stated: Readonly<Record<string, string | undefined>> = {
    unit_of_measure: units[table.name],
    year: term.fromWeek.slice(0, 4),
    source: OWN_STATEMENT,
    certainty: "published",
  };
  return stated[field];
}

/** Weeks beside one another as rows: weeks with the same number that follow each other are one. */
function weekRuns(
  cells: readonly { readonly week: string; readonly value: string }[],
): { from_week: string; to_week: string; value: string }[] {
  const runs: { from_week: string; to_week: string; value: string; at: number }[] = [];
  cells.forEach(({ week, value }, at) => {
    if (value === "") return;
    const last = runs.at(-1);
    if (last !== undefined && last.value === value && last.at === at - 1) Object.assign(last, { to_week: week, at });
    else runs.push({ from_week: week, to_week: week, value, at });
  });
  return runs.map(({ at: _, ...run }) => run);
}
