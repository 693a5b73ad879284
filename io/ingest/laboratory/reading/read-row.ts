import type { SheetRow } from "#io/files";
import type { FindingParams, Place } from "../../findings/finding-list.ts";
import type { FindingCode } from "../../findings/finding-messages.ts";
import { nearest } from "../../findings/nearest.ts";
import { fold } from "../../payroll/words/fold.ts";
import { factorOf, unitKey } from "../words/scales.ts";
import type { Words } from "../words/words.ts";
import type { CellNumber } from "./cell-number.ts";
import { cellNumber } from "./cell-number.ts";
import { day, monthNumber, period, timeOfDay, weekdayNumber, weekdays } from "./cell-time.ts";
import type { KnownSheet, MonthColumn } from "./known-sheet.ts";
import type { SheetAnswers } from "./sheet-answers.ts";

/** An amount of a product: a number and the words of its measure, from the cell or the heading; "" where neither says. */
export type Amount = CellNumber;

/** A row of a known sheet, read column by column. What cannot be read is reported once, and makes the row unsound. */
export class ReadRow {
  readonly sheet: KnownSheet;
  readonly line: number;
  /** Whether everything that was asked of the row could be read. */
  sound = true;
  /** Whether the row was found to say nothing here. */
  passed = false;
  /** Whether it is the only row of its sheet. */
  readonly alone: boolean;
  readonly #cells: readonly string[];
  readonly #month: MonthColumn | null;
  readonly #answers: SheetAnswers;

  constructor(sheet: KnownSheet, { number, cells }: SheetRow, answers: SheetAnswers, month: MonthColumn | null, alone: boolean) {
    this.sheet = sheet;
    this.line = number;
    this.alone = alone;
    this.#cells = cells;
    this.#month = month;
    this.#answers = answers;
  }

  /** Says that the row is about something else. */
  pass(): void {
    this.passed = true;
  }

  #at(role: string): number | undefined {
    return this.#month !== null && role === this.sheet.topic.months ? this.#month.at : this.sheet.columns.get(role)?.at;
  }

  cell(role: string): string {
    const at = this.#at(role);
    return at === undefined ? "" : (this.#cells[at] ?? "").trim();
  }

  has(role: string): boolean {
    return this.cell(role) !== "";
  }

  /** Where a figure of the row stands. */
  place(role: string): Place {
    const heading = this.#month !== null && role === this.sheet.topic.months ? this.#month.heading : this.sheet.columns.get(role)?.heading;
    const named = heading ?? this.sheet.topic.columns.find((one) => one.role === role)?.heading.nb ?? role;
    return { file: this.sheet.place, row: this.line, field: named, value: this.cell(role) === "" ? null : this.cell(role) };
  }

  /** Reports what is wrong with a cell of the row. */
  fail(code: FindingCode, role: string, params: FindingParams = {}): void {
    this.sound = false;
    this.#answers.findings.error(code, this.place(role), params);
  }

  missing(role: string): null {
    this.fail("workbook-value-missing", role, { column: this.place(role).field ?? role });
    return null;
  }

  text(role: string): string | null {
    return this.has(role) ? this.cell(role).replace(/\s+/g, " ").normalize("NFC") : null;
  }

  needed(role: string): string | null {
    return this.text(role) ?? this.missing(role);
  }

  /** A number in the unit it is kept in; null where the cell is empty or cannot be read. */
  number(role: string): CellNumber | null {
    const column = this.sheet.topic.columns.find((one) => one.role === role)!;
    const read = this.#raw(role);
    if (read === null) return null;
    if (column.reads.as === "share") return this.#share(role, read);
    const scale = column.reads.as === "number" ? column.reads.scale : undefined;
    const unit = read.unit !== "" ? read.unit : this.#headingUnit(role);
    if (scale === undefined) {
      if (read.unit === "%") return this.#no("workbook-number", role);
      return read;
    }
    const factor = unit === "" ? 1 : factorOf(scale, unit);
    if (factor === null) return this.#no("workbook-unit", role, { unit });
    const times = (value: number | null): number | null => (value === null ? null : tidy(value * factor));
    return { value: times(read.value)!, low: times(read.low), high: times(read.high), unit: "" };
  }

  amount(role: string): Amount | null {
    const read = this.#raw(role);
    if (read === null) return null;
    return read.unit === "" ? { ...read, unit: this.#headingUnit(role) } : read;
  }

  #raw(role: string): CellNumber | null {
    if (!this.has(role)) return null;
    const read = cellNumber(
      this.cell(role),
      this.sheet.typed.has(`${this.line},${this.#at(role)}`) ? this.sheet.typedDecimal : this.sheet.decimal,
    );
    if (read === "no-number") return this.#no("workbook-number", role);
    if (read === "unsure") {
      this.sound = false;
      this.#answers.askDecimals(this.sheet, this.place(role));
      return null;
    }
    return read;
  }

  #share(role: string, read: CellNumber): CellNumber | null {
    const heading = this.#headingUnit(role);
    const inHeading = heading.startsWith("%") || ["prosent", "percent"].includes(unitKey(heading));
    if (read.unit !== "" && read.unit !== "%") return this.#no("workbook-unit", role, { unit: read.unit });
    const percent = read.unit === "%" ? true : this.#answers.isPercent(this.sheet, role, inHeading);
    if (percent === null) {
      this.sound = false;
      return null;
    }
    if (!percent) return read;
    const part = (value: number | null): number | null => (value === null ? null : tidy(value / 100));
    return { value: part(read.value)!, low: part(read.low), high: part(read.high), unit: "" };
  }

  #headingUnit(role: string): string {
    return this.sheet.columns.get(role)?.unit.trim() ?? "";
  }

  #no(code: FindingCode, role: string, params: FindingParams = {}): null {
    this.fail(code, role, params);
    return null;
  }

  date(role: string, needed = false): string | null {
    if (!this.has(role)) return needed ? this.missing(role) : null;
    const end = this.sheet.topic.columns.find((one) => one.role === role)?.reads.as === "month-end";
    const read = day(this.cell(role), end, this.#answers.dayFirst(this.sheet, role));
    if (read === "no-day") return this.#no("workbook-date", role);
    if (read !== "unsure") return read.day;
    this.sound = false;
    this.#answers.askDates(this.sheet, this.place(role));
    return null;
  }

  time(role: string): string | null {
    if (!this.has(role)) return this.missing(role);
    return timeOfDay(this.cell(role)) ?? this.#no("workbook-time", role);
  }

  weekdays(role: string): readonly string[] | null {
    if (!this.has(role)) return this.missing(role);
    return weekdays(this.cell(role)) ?? this.#no("workbook-weekday", role);
  }

  /** Year or month the figures of the row are of. */
  period(): string | null {
    if (this.#month !== null) return this.#month.period;
    if (!this.has("period")) return this.missing("period");
    const read = period(this.cell("period"), null);
    if (read === null) return this.#no("workbook-period", "period");
    return read.period ?? this.#no("workbook-period", "period");
  }

  flag(role: string): boolean | null {
    const word = fold(this.cell(role));
    if (["ja", "yes", "true", "sann", "x", "1"].includes(word)) return true;
    if (["nei", "no", "false", "usann", "0"].includes(word)) return false;
    return this.#no("workbook-flag", role);
  }

  /** The value of a closed list that a cell's words stand for; null where it is empty or in none of them. */
  choice(role: string): string | null {
    const { reads } = this.sheet.topic.columns.find((one) => one.role === role)!;
    if (!this.has(role)) return this.sheet.topic.columns.find((one) => one.role === role)!.needed ? this.missing(role) : null;
    return reads.as === "choice" ? this.chosen(role, reads.words) : null;
  }

  chosen(role: string, words: Words): string | null {
    const key = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();
    const cell = this.cell(role);
    for (const [value, known] of Object.entries(words)) if (value === cell || known.some((word) => key(word) === key(cell))) return value;
    const all = Object.values(words).flatMap((known) => known.slice(0, 3));
    const suggestion = nearest(cell, all);
    const allowed = Object.values(words)
      .map(([word = ""]) => word)
      .join(", ");
    return this.#no("workbook-choice", role, suggestion === null ? { allowed } : { allowed, context: "near", suggestion });
  }

  /** Month 1–12, weekday 1–7, hour 0–23 or priority, by number or word. */
  position(role: string, dimension: string): string | null {
    const cell = this.cell(role);
    if (cell === "") return this.missing(role);
    const named = dimension === "month" ? monthNumber(cell) : dimension === "weekday" ? weekdayNumber(cell) : 0;
    if (named > 0) return String(named);
    if (dimension === "priority") return this.chosen(role, this.#answers.priorities);
    return /^\d{1,2}$/.test(cell) ? String(Number(cell)) : this.#no("workbook-position", role);
  }
}

/** A product of two decimal numbers without the tail of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12));
