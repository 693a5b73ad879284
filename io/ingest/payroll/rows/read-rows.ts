import type { SheetRow } from "#io/files";
import type { Dataset } from "#model/vocabulary";
import { codeColumn } from "../codes/code-column.ts";
import { recogniser } from "../codes/occupation-codes.ts";
import { positionCode } from "../codes/position-code.ts";
import { type PayrollPosition, Positions } from "../codes/positions.ts";
import type { Header } from "../columns/columns.ts";
import type { PayrollMapping, PayrollRole } from "../mapping/payroll-mapping.ts";
import { ageOn, dateColumns, type Moment } from "../meaning/dates.ts";
import { sizeColumns } from "../meaning/position-size.ts";
import type { Answers, Raised } from "../meaning/question.ts";
import { sexColumn } from "../meaning/sex.ts";
import { addUp, type Persons, type Post } from "../persons/add-up.ts";
import { readLeave } from "../persons/leave.ts";
import { personKey } from "../persons/person-key.ts";
import { BadRows } from "./bad-rows.ts";
import { emptyTally, type RowTally } from "./tally.ts";
import { isTotalRow } from "./total-row.ts";

/** What is needed to read the rows below the header. */
export interface RowOptions {
  readonly occupations: Dataset["tables"]["occupations"];
  readonly mapping: PayrollMapping;
  readonly answers: Answers;
  /** Day the staff is counted on, YYYY-MM-DD. */
  readonly referenceDate: string;
  /** Whether a row that is shorter or longer than the header is cut off or shifted: in text, not in a workbook. */
  readonly strictLength: boolean;
}

/** What the rows say. */
export interface RowsRead {
  readonly raised: readonly Raised[];
  readonly positions: readonly PayrollPosition[];
  readonly persons: Persons;
  readonly bad: BadRows;
  readonly tally: RowTally;
  readonly totalRows: readonly number[];
  /** Persons whose title or code has only been guessed. */
  readonly toConfirm: { readonly persons: number; readonly codes: number };
  readonly onLeave: { readonly persons: number; readonly fte: number };
  readonly noted: {
    readonly blankPersons: number;
    readonly partLeave: number;
    readonly sizesDiffer: number;
    readonly tidied: number;
    readonly serial: number;
    /** Rows counted by codes that cover several occupations, by code. */
    readonly ambiguous: ReadonlyMap<string, { readonly rows: number; readonly occupation: string; readonly others: readonly string[] }>;
  };
}

const WHOLE_DECIMAL = /^\d{4}[.,]0+$/;

/** Reads the rows below the header. Pure: the same rows, mapping and answers give the same counts. */
export function readRows(rows: readonly SheetRow[], header: Header, options: RowOptions): RowsRead {
  const { mapping, answers, referenceDate } = options;
  const { columns, names } = header;
  const cellOf = (row: SheetRow, role: PayrollRole): string => {
    const at = columns[role];
    return at === undefined ? "" : (row.cells[at] ?? "").trim();
  };
  const nameOf = (role: PayrollRole): string => names[columns[role] ?? -1] ?? "";
  const tally = emptyTally();
  const totalRows: number[] = [];
  const inUnit = mapping.units === undefined ? null : new Set(mapping.units.map((unit) => unit.trim()));
  const staff = rows.filter((row) => {
    const fate = isTotalRow(row.cells, columns) ? "total" : inUnit !== null && !inUnit.has(cellOf(row, "unit")) ? "otherUnit" : null;
    if (fate === "total") totalRows.push(row.number);
    if (fate !== null) tally[fate]++;
    return fate === null;
  });

  const column = (role: PayrollRole): { cells: string[]; name: string } | null =>
    columns[role] === undefined ? null : { cells: staff.map((row) => cellOf(row, role)), name: nameOf(role) };
  const sizes = sizeColumns(column("percent"), column("share"), answers);
  const sex = sexColumn(column("sex")?.cells ?? [], nameOf("sex"), answers);
  const year = Number(referenceDate.slice(0, 4));
  const birthCells = [...(column("birthDate")?.cells ?? []), ...(column("birthYear")?.cells ?? [])];
  const births = dateColumns(birthCells, nameOf(columns.birthDate === undefined ? "birthYear" : "birthDate"), year, answers);
  const dayCells = [...(column("start")?.cells ?? []), ...(column("end")?.cells ?? [])];
  const days = dateColumns(dayCells, nameOf(columns.end === undefined ? "start" : "end"), year, answers);
  const positionsOf = staff.map((row) => positionCode(cellOf(row, "occupation"), cellOf(row, "title")));
  const recognise = recogniser(options.occupations, mapping);
  const codes = codeColumn(positionsOf, columns.occupation === undefined ? null : nameOf("occupation"), recognise, answers);

  const positions = new Positions();
  const bad = new BadRows();
  const posts: Post[] = [];
  const away = new Map<string, number>();
  const waiting = new Set<string>();
  const ambiguous = new Map<string, { rows: number; occupation: string; others: readonly string[] }>();
  const noted = { blankPersons: 0, partLeave: 0, sizesDiffer: 0, tidied: 0, serial: births.serial + days.serial, ambiguous };

  for (const [index, row] of staff.entries()) {
    if (options.strictLength && row.cells.length !== names.length && !restBlank(row.cells, names.length)) {
      bad.add("hr-row-length", null, row.number);
      continue;
    }
    const position = positionsOf[index]!;
    const recognised = recognise(position, codes.system);
    const number = columns.person === undefined ? null : personKey(cellOf(row, "person"));
    const person = number === null ? `row ${row.number}` : `person ${number}`;
    positions.add(position, recognised, person);
    if (position.tidied || WHOLE_DECIMAL.test(cellOf(row, "birthYear"))) noted.tidied++;
    const { occupation } = recognised;
    if (occupation === null) {
      if (recognised.guess !== null) waiting.add(person);
      tally[recognised.guess === null ? "notOurs" : "toConfirm"]++;
      continue;
    }
    const problems = new Set<readonly [Parameters<BadRows["add"]>[0], string | null]>();
    const start = dayOf(cellOf(row, "start"), days.read, "01-01");
    const end = dayOf(cellOf(row, "end"), days.read, "12-31");
    if (start === undefined) problems.add(["hr-date", nameOf("start")]);
    if (end === undefined) problems.add(["hr-date", nameOf("end")]);
    if (end !== undefined && end !== null && end < referenceDate) {
      tally.left++;
      continue;
    }
    if (start !== undefined && start !== null && start > referenceDate) {
      tally.notBegun++;
      continue;
    }
    const [percent, share] = [cellOf(row, "percent"), cellOf(row, "share")];
    const size = sizes.read(percent, share);
    const leave = readLeave(cellOf(row, "leave"), nameOf("leave"));
    if (leave === "whole" && mapping.onLeave !== "counted") {
      away.set(person, (away.get(person) ?? 0) + (size ?? 0));
      tally.onLeave++;
      continue;
    }
    const someone = sex.read(cellOf(row, "sex"));
    const birth = birthOf(cellOf(row, "birthDate"), cellOf(row, "birthYear"), births.read);
    if (size === null) problems.add(["hr-percent", percent !== "" || columns.share === undefined ? nameOf("percent") : nameOf("share")]);
    if (someone === null) problems.add(["hr-sex", nameOf("sex")]);
    if (birth === null || ageOn(birth, referenceDate) === null)
      problems.add(["hr-birth", nameOf(columns.birthDate === undefined ? "birthYear" : "birthDate")]);
    if (problems.size > 0) {
      for (const [reason, name] of problems) bad.add(reason, name, row.number);
      continue;
    }
    if (size === 0) {
      tally.noPosition++;
      continue;
    }
    if (sizes.disagree(percent, share)) noted.sizesDiffer++;
    if (leave !== "none") noted.partLeave++;
    if (columns.person !== undefined && number === null) noted.blankPersons++;
    if (recognised.others.length > 0) {
      const seen = ambiguous.get(position.code) ?? { rows: 0, occupation, others: recognised.others };
      ambiguous.set(position.code, { ...seen, rows: seen.rows + 1 });
    }
    posts.push({ row: row.number, person, occupation, share: size!, sex: someone!, birth: birth! });
  }

  const persons = addUp(posts, referenceDate);
  tally.leftOut = bad.rows.size + persons.conflicts.reduce((sum, { rows: own }) => sum + own.length, 0);
  tally.counted = persons.countedRows;
  tally.ageOutside = persons.ageOutside;
  const listed = positions.list();
  return {
    raised: once([
      ...(codes.raised === null ? [] : [codes.raised]),
      ...sizes.raised,
      ...births.raised,
      ...days.raised,
      ...(sex.raised === null ? [] : [sex.raised]),
    ]),
    positions: listed,
    persons,
    bad,
    tally,
    totalRows,
    toConfirm: { persons: waiting.size, codes: listed.filter(({ guess }) => guess !== null).length },
    onLeave: { persons: away.size, fte: [...away.values()].sort((one, other) => one - other).reduce((sum, fte) => sum + fte, 0) },
    noted,
  };
}

/** The same question raised by two columns is asked once. */
function once(raised: readonly Raised[]): Raised[] {
  const byId = new Map<string, Raised>();
  for (const one of raised) {
    const before = byId.get(one.id);
    byId.set(one.id, before === undefined ? one : { ...before, number: before.number + one.number });
  }
  return [...byId.values()];
}

/** A row that is longer by empty cells only, as a separator at its end makes, is whole. */
const restBlank = (cells: readonly string[], width: number): boolean =>
  cells.length > width && cells.slice(width).every((cell) => cell.trim() === "");

/** A day as YYYY-MM-DD; null where the cell is empty, undefined where it is no date. */
function dayOf(text: string, read: (text: string) => Moment | null, ofYear: string): string | null | undefined {
  if (text === "") return null;
  const moment = read(text);
  return moment === null ? undefined : `${moment.year}-${moment.day ?? ofYear}`;
}

/** Birth by date where there is one, else by year; null where neither is readable or the two contradict each other. */
function birthOf(date: string, year: string, read: (text: string) => Moment | null): Moment | null {
  if (date === "") return read(year);
  const moment = read(date);
  if (year === "" || moment === null) return moment;
  return read(year)?.year === moment.year ? moment : null;
}
