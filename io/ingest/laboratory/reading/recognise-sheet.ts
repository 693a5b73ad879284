import type { Sheet } from "#io/files";
import { nearest } from "../../findings/nearest.ts";
import { plain } from "../../payroll/words/plain.ts";
import type { SheetSubject } from "../columns/column.ts";
import { signSeen } from "./cell-number.ts";
import { period } from "./cell-time.ts";
import { findHeader, type HeaderFound } from "./find-header.ts";
import { columnNamed, headingNames } from "./headings.ts";
import type { KnownSheet, MonthColumn } from "./known-sheet.ts";
import { DECIMALS, decimalsOf, type SheetAnswers } from "./sheet-answers.ts";

/** A sheet of a file, as findings and mappings name it. */
export interface NamedSheet {
  readonly sheet: Sheet;
  readonly place: string;
  readonly name: string;
}

/** A sheet's name as it is compared: "Volum 2025" is a sheet of volumes. */
const withoutYear = (name: string): string => plain(name).replace(/(19|20)\d\d$|^(19|20)\d\d/, "");

/** Headings of another sheet that are enough to ask whether it is about something. */
const ENOUGH_TO_ASK = 2;
const NEAR = 0.25;

/**
 * Says what a sheet is about and what its columns are; null where it is about nothing that is read, or where it must be asked about first.
 *
 * A sheet's own name decides where it is that of a subject; otherwise its headings do, where they are enough for one subject and no other.
 */
export function recogniseSheet(
  named: NamedSheet,
  subjects: readonly SheetSubject[],
  answers: SheetAnswers,
  baseYear: number,
): KnownSheet | null {
  const { sheet, place, name } = named;
  const given = answers.mapping.columns?.[name] ?? {};
  const asked = answers.mapping.sheets?.[name];
  if (asked === "none") return null;
  const titled = subjects.filter((topic) =>
    [...Object.values<string>({ ...topic.title }), ...topic.also, topic.id].some((title) => plain(title) === withoutYear(name)),
  );
  const wanted = asked === undefined ? titled : subjects.filter(({ id }) => id === asked);
  const looked = (wanted.length > 0 ? wanted : subjects).flatMap((topic) => {
    const header = findHeader(sheet.rows, topic, given);
    return header === null ? [] : [{ topic, header }];
  });
  const place0 = { file: place, row: sheet.rows[0]?.number ?? 1 };
  const fitting = looked.filter(({ header }) => header.missing.length === 0).sort((one, other) => other.header.known - one.header.known);
  const [best, next] = fitting;
  const sure = best !== undefined && (best.header.known > (next?.header.known ?? 0) || next === undefined);
  if (best !== undefined && sure && (wanted.length > 0 || best.header.known >= ENOUGH_TO_ASK))
    return withColumns(named, best.topic, best.header, answers, baseYear);
  if (wanted.length > 0) {
    const [nearly] = looked.toSorted((one, other) => one.header.missing.length - other.header.missing.length);
    const topic = nearly?.topic ?? wanted[0]!;
    const missing = nearly?.header.missing ?? topic.columns.filter(({ needed }) => needed).map(({ role }) => role);
    if (nearly !== undefined) askNear(named, nearly.topic, nearly.header, answers);
    const columns = missing.map((role) => topic.columns.find((one) => one.role === role)!.heading.nb).join(", ");
    answers.findings.error(
      "workbook-headings",
      nearly === undefined ? place0 : { file: place, row: sheet.rows[nearly.header.at]!.number },
      { columns },
    );
    return null;
  }
  const nearly = looked.filter(({ header }) => header.known >= ENOUGH_TO_ASK).sort((one, other) => other.header.known - one.header.known);
  const choices = [...new Set([...fitting, ...nearly].slice(0, 4).map(({ topic }) => topic.id))];
  if (choices.length === 0) answers.findings.warning("workbook-sheet-unread", place0, { sheet: name });
  else answers.ask({ kind: "sheet", id: name, sheet: name, heading: null, value: name, choices: [...choices, "none"] }, place0);
  return null;
}

function withColumns(
  named: NamedSheet,
  topic: SheetSubject,
  header: HeaderFound,
  answers: SheetAnswers,
  baseYear: number,
): KnownSheet | null {
  const { sheet, place, name } = named;
  const row = sheet.rows[header.at]!;
  const before = answers.findings.errors;
  for (const [one, other] of header.twice)
    answers.ask(
      {
        kind: "column",
        id: `${name}/${other.heading}`,
        sheet: name,
        heading: other.heading,
        value: other.heading,
        choices: [one.column.role, "none"],
      },
      { file: place, row: row.number, field: other.heading, value: one.heading },
    );
  askNear(named, topic, header, answers);
  const answered = answers.answer(decimalsOf(name), DECIMALS);
  const seen = signSeen(
    (function* () {
      for (const { cells } of sheet.rows.slice(header.at + 1)) yield* cells;
    })(),
  );
  const said = answered === null ? null : answered === "comma" ? "," : ".";
  const typed = new Set(sheet.typedNumbers?.map((cell) => `${cell.row},${cell.column}`));
  const months = monthColumns(named, header, answers, baseYear);
  if (answers.findings.errors > before || months === null) return null;
  return {
    place,
    name,
    topic,
    sheet,
    header: header.at,
    columns: header.columns,
    months,
    decimal: sheet.decimalSign ?? said ?? seen,
    typed,
    typedDecimal: said,
  };
}

/** Asks about headings that are nearly known, and says which others are not read. */
function askNear({ sheet, place, name }: NamedSheet, topic: SheetSubject, header: HeaderFound, answers: SheetAnswers): void {
  const row = sheet.rows[header.at]!;
  const taken = new Set([...[...header.columns.values()].map(({ at }) => at), ...header.months, ...header.twice.map(([, { at }]) => at)]);
  const unread: string[] = [];
  for (const [at, cell] of row.cells.entries()) {
    const heading = cell.replace(/\s+/g, " ").trim();
    if (taken.has(at) || heading === "" || answers.mapping.columns?.[name]?.[heading] === "none") continue;
    const close = nearest(plain(heading), headingNames(topic), NEAR);
    const column = close === null ? undefined : columnNamed(topic, close);
    if (column === undefined || header.columns.has(column.role)) unread.push(heading);
    else
      answers.ask(
        { kind: "column", id: `${name}/${heading}`, sheet: name, heading, value: heading, choices: [column.role, "none"] },
        { file: place, row: row.number, field: heading, value: column.heading.nb },
      );
  }
  const isTotal = (heading: string): boolean => /^(sum|total|totalt|i alt|samlet|samla)/i.test(heading);
  const others = unread.filter((heading) => !isTotal(heading));
  if (others.length > 0)
    answers.findings.warning("workbook-columns-unread", { file: place, row: row.number }, { columns: others.join(", ") });
}

/** Periods of the columns headed by months; months without a year are of the year above them or in the sheet's name, or asked about. */
function monthColumns(
  { sheet, place, name }: NamedSheet,
  header: HeaderFound,
  answers: SheetAnswers,
  baseYear: number,
): MonthColumn[] | null {
  const above = sheet.rows.slice(0, header.at);
  const choices = [String(baseYear), String(baseYear - 1), String(baseYear - 2)];
  const asked = answers.mapping.answers?.[`year/${name}`];
  const years = new Set([name, ...above.flatMap(({ cells }) => cells)].flatMap((text) => text.match(/\b(?:19|20)\d\d\b/g) ?? []));
  const found: MonthColumn[] = [];
  for (const at of header.months) {
    const heading = sheet.rows[header.at]!.cells[at]!.trim();
    const over = yearOver(above, at);
    const only =
      asked !== undefined && /^(19|20)\d\d$/.test(asked) ? Number(asked) : (over ?? (years.size === 1 ? Number([...years][0]) : null));
    const read = period(heading, only);
    if (read === null) continue;
    if (read.period === null) {
      const question = { kind: "year", id: `year/${name}`, sheet: name, heading, value: heading, choices } as const;
      answers.ask(question, { file: place, row: sheet.rows[header.at]!.number, field: heading });
      return null;
    }
    found.push({ at, heading, period: read.period });
  }
  return found;
}

/** The year in the row above, over a column or the last before it: the heading of a group of months. */
function yearOver(above: Sheet["rows"], at: number): number | null {
  const cells = above.at(-1)?.cells ?? [];
  const years = cells.flatMap((cell, index) => (/^(19|20)\d\d$/.test(cell.trim()) ? [{ index, year: Number(cell.trim()) }] : []));
  return years.findLast(({ index }) => index <= at)?.year ?? null;
}
