import { type Answers, answerTo, type Raised } from "./question.ts";

/** A day, or a year where the day is not known. */
export interface Moment {
  readonly year: number;
  /** MM-DD; null where only the year is known. */
  readonly day: string | null;
}

/** Reads a date or year; null where it is not one. */
export type DateReader = (text: string) => Moment | null;

/** How the columns of dates are to be read, what they raise, and what was found on the way. */
export interface DateColumns {
  readonly read: DateReader;
  readonly raised: readonly Raised[];
  /** Cells that are days counted from 1900, as a spreadsheet keeps them. */
  readonly serial: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
const DAY = 86_400_000;
/** Day 0 of spreadsheets, so that day 61 is 1 March 1900. */
const SERIAL_START = Date.UTC(1899, 11, 30);
/** From 1927 to 2100: smaller and larger numbers are something else. */
const SERIAL = { first: 10_000, last: 73_415 };
/** Youngest at work: of two centuries, the one in which somebody is at least this old. */
const YOUNGEST = 14;

interface Parts {
  readonly kind: "whole" | "slash" | "serial" | "year" | "short";
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

const two = (number: number): string => String(number).padStart(2, "0");

/** Takes a text apart; which of two numbers is the month is for later. `first` is the day except in `slash`. */
function partsOf(raw: string): Parts | null {
  const text = raw.trim();
  const make = (kind: Parts["kind"], first: string, second: string, year: string): Parts => ({
    kind,
    first: Number(first),
    second: Number(second),
    year: Number(year),
  });
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return make("whole", iso[3]!, iso[2]!, iso[1]!);
  const dotted = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?: .*)?$/.exec(text);
  if (dotted) {
    const [, first, sign, second, year] = dotted as unknown as [string, string, string, string, string];
    return make(year.length === 2 ? "short" : sign === "/" ? "slash" : "whole", first, second, year);
  }
  const number = /^(\d+)(?:[.,]\d+)?$/.exec(text);
  if (!number) return null;
  const digits = number[1]!;
  if (digits.length === 4) return make("year", "0", "0", digits);
  if (digits.length <= 2) return /[.,]/.test(text) && !/[.,]0+$/.test(text) ? null : make("short", "0", "0", digits);
  if (digits.length === 5 && Number(digits) >= SERIAL.first && Number(digits) <= SERIAL.last) {
    const date = new Date(SERIAL_START + Number(digits) * DAY);
    return make("serial", String(date.getUTCDate()), String(date.getUTCMonth() + 1), String(date.getUTCFullYear()));
  }
  if (digits.length === 6) return make("short", digits.slice(0, 2), digits.slice(2, 4), digits.slice(4));
  if (digits.length !== 8) return null;
  return /^(19|20)\d\d(0[1-9]|1[0-2])/.test(digits)
    ? make("whole", digits.slice(6), digits.slice(4, 6), digits.slice(0, 4))
    : make("whole", digits.slice(0, 2), digits.slice(2, 4), digits.slice(4));
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function momentOf(year: number, month: number, day: number): Moment | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month === 0 && day === 0) return { year, day: null };
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? { year, day: `${two(month)}-${two(day)}` } : null;
}

/**
 * Looks at columns of dates.
 *
 * Years of two digits, and dates with strokes of which the day and the month cannot be told apart, are asked about.
 *
 * @param year Year of the reference date: two digits mean a year in which somebody at work then could be born.
 */
export function dateColumns(cells: readonly string[], column: string, year: number, answers: Answers): DateColumns {
  const parts = cells.map(partsOf).filter((one) => one !== null);
  const raised: Raised[] = [];
  const short = parts.filter(({ kind }) => kind === "short").length;
  let shortRead = false;
  if (short > 0) {
    const question: Raised = { id: "two-digit-years", column, number: short, choices: ["at-work", "not-years"] };
    raised.push(question);
    shortRead = answerTo(question, answers) === "at-work";
  }
  const strokes = parts.filter(({ kind }) => kind === "slash");
  let monthFirst = strokes.some(({ second }) => second > 12) && !strokes.some(({ first }) => first > 12);
  if (strokes.length > 0 && !strokes.some(({ first, second }) => first > 12 || second > 12)) {
    const question: Raised = { id: "date-order", column, number: strokes.length, choices: ["day-first", "month-first"] };
    raised.push(question);
    monthFirst = answerTo(question, answers) === "month-first";
  }
  return {
    raised,
    serial: parts.filter(({ kind }) => kind === "serial").length,
    read: (text) => {
      const one = partsOf(text);
      if (one === null) return null;
      if (one.kind === "slash" && monthFirst) return momentOf(one.year, one.first, one.second);
      if (one.kind !== "short") return momentOf(one.year, one.second, one.first);
      if (!shortRead) return null;
      const century = one.year + 2000 <= year - YOUNGEST ? 2000 : 1900;
      return momentOf(century + one.year, one.second, one.first);
    },
  };
}

/** Completed years of age on a day (YYYY-MM-DD). With the year alone, everyone has their birthday in the middle of the year. */
export function ageOn({ year, day }: Moment, on: string): number | null {
  const age = Number(on.slice(0, 4)) - year - ((day ?? "07-01") <= on.slice(5) ? 0 : 1);
  return age >= 0 && age <= 110 ? age : null;
}
