import type { FindingList, Place } from "../../findings/finding-list.ts";
import type { LaboratoryMapping } from "../mapping/laboratory-mapping.ts";
import type { LaboratoryQuestion } from "../mapping/question.ts";
import { PRIORITY_WORDS, type Words } from "../words/words.ts";
import { cellNumber } from "./cell-number.ts";
import type { KnownSheet } from "./known-sheet.ts";

/** What is asked about a workbook, and what has been answered. Each question is asked once. */
export class SheetAnswers {
  readonly findings: FindingList;
  readonly questions: LaboratoryQuestion[] = [];
  readonly priorities: Words = PRIORITY_WORDS;
  readonly mapping: LaboratoryMapping;
  readonly #percent = new Map<string, boolean | null>();
  readonly #dayFirst = new Map<string, boolean | null>();

  constructor(findings: FindingList, mapping: LaboratoryMapping) {
    this.findings = findings;
    this.mapping = mapping;
  }

  /** The answer that was given to a question, where it is one of its choices. */
  answer(id: string, choices: readonly string[]): string | null {
    const given = this.mapping.answers?.[id];
    return given !== undefined && choices.includes(given) ? given : null;
  }

  /** Asks, unless it has been asked; the finding says where, and how to answer. */
  ask(question: LaboratoryQuestion, place: Place): void {
    if (this.questions.some(({ id }) => id === question.id)) return;
    this.questions.push(question);
    const params = { value: question.value, choices: question.choices.join(", "), question: question.id, context: question.kind };
    this.findings.error("workbook-asks", place, params);
  }

  /** Decimals and thousands cannot be told apart. */
  askDecimals({ name }: KnownSheet, place: Place): void {
    const question = { kind: "decimals", id: decimalsOf(name), sheet: name, heading: null, value: place.value ?? "" } as const;
    this.ask({ ...question, choices: DECIMALS }, place);
  }

  /** Whether the first number of dates with strokes is the day; null where nothing says. */
  dayFirst(sheet: KnownSheet, role: string): boolean | null {
    const column = sheet.columns.get(role);
    if (column === undefined) return null;
    const id = `dates/${sheet.name}`;
    const known = this.#dayFirst.get(`${id}/${role}`);
    if (known !== undefined) return known;
    const answered = this.answer(id, ["day-first", "month-first"]);
    const seen = cellsOf(sheet, column.at).map((cell) => /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}$/.exec(cell.trim()));
    const first = seen.some((one) => Number(one?.[1] ?? 0) > 12);
    const second = seen.some((one) => Number(one?.[2] ?? 0) > 12);
    const found = answered !== null ? answered === "day-first" : first === second ? null : first;
    this.#dayFirst.set(`${id}/${role}`, found);
    return found;
  }

  askDates(sheet: KnownSheet, place: Place): void {
    const id = `dates/${sheet.name}`;
    const question = { kind: "dates", id, sheet: sheet.name, heading: place.field ?? null, value: place.value ?? "" } as const;
    this.ask({ ...question, choices: ["day-first", "month-first"] }, place);
  }

  /**
   * Whether the bare numbers of a column of shares are per cent; null where that is asked.
   *
   * They are shares where none is above 1 and the heading says nothing of per cent, and per cent where it does and one is above 1.
   */
  isPercent(sheet: KnownSheet, role: string, inHeading: boolean): boolean | null {
    const id = `percent/${sheet.name}/${sheet.columns.get(role)?.heading ?? role}`;
    const known = this.#percent.get(id);
    if (known !== undefined) return known;
    const choices = ["share", "percent"];
    const answered = this.answer(id, choices);
    const column = sheet.columns.get(role)!;
    const bare = cellsOf(sheet, column.at).flatMap((cell) => {
      const read = cellNumber(cell, sheet.decimal);
      return typeof read === "string" || read.unit !== "" ? [] : [read.value];
    });
    const above = bare.some((value) => value > 1);
    let found: boolean | null = answered === null ? inHeading : answered === "percent";
    if (answered === null && inHeading !== above && bare.some((value) => value !== 0)) {
      found = null;
      const at = sheet.sheet.rows[sheet.header]!;
      const question = { kind: "percent", id, sheet: sheet.name, heading: column.heading, value: column.heading, choices } as const;
      this.ask(question, { file: sheet.place, row: at.number, field: column.heading, value: String(bare.find((value) => value !== 0)) });
    }
    this.#percent.set(id, found);
    return found;
  }
}

export const DECIMALS = ["comma", "point"];
/** The question which sign decimals of a sheet are written with. */
export const decimalsOf = (sheet: string): string => `decimals/${sheet}`;

const cellsOf = ({ sheet, header }: KnownSheet, at: number): string[] => sheet.rows.slice(header + 1).map(({ cells }) => cells[at] ?? "");
