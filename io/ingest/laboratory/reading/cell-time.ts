import { fold } from "../../payroll/words/fold.ts";
import { plain } from "../../payroll/words/plain.ts";
import { isDate } from "../../tables/read-cell.ts";

const MONTHS: readonly (readonly string[])[] = [
  ["januar", "january", "jan"],
  ["februar", "february", "feb"],
  ["mars", "march", "mar"],
  ["april", "apr"],
  ["mai", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["desember", "december", "des", "dec"],
];
const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  monday: ["mandag", "måndag", "monday", "man", "mån", "mon"],
  tuesday: ["tirsdag", "tysdag", "tuesday", "tir", "tys", "tue"],
  wednesday: ["onsdag", "onsdag", "wednesday", "ons", "wed"],
  thursday: ["torsdag", "torsdag", "thursday", "tor", "thu"],
  friday: ["fredag", "fredag", "friday", "fre", "fri"],
  saturday: ["lørdag", "laurdag", "saturday", "lør", "lau", "sat"],
  sunday: ["søndag", "sundag", "sunday", "søn", "sun"],
};
const DAYS = Object.keys(WEEKDAYS);
const SPANS: readonly (readonly [words: readonly string[], from: number, to: number])[] = [
  [["hverdager", "kvardagar", "weekdays", "virkedager", "virkedagar"], 0, 4],
  [["helg", "helger", "weekend", "weekends"], 5, 6],
  [["alle dager", "alle dagar", "every day", "daglig", "dagleg", "daily", "hele uken", "heile veka"], 0, 6],
];

const two = (number: number): string => String(number).padStart(2, "0");

/** The word for a weekday, as the template writes it. */
export const weekdayWord = (day: string, language: number): string => WEEKDAYS[day]?.[language] ?? day;

/** Number of a weekday, 1 from Monday, by its name; 0 where it is none. */
export const weekdayNumber = (cell: string): number =>
  DAYS.findIndex((day) => WEEKDAYS[day]!.some((word) => plain(word) === plain(cell))) + 1;

/** Days of the week a cell names: one, a span, a list, or a word for several; null where it names none. */
export function weekdays(cell: string): readonly string[] | null {
  const span = SPANS.find(([words]) => words.some((word) => fold(word) === fold(cell)));
  if (span !== undefined) return DAYS.slice(span[1], span[2] + 1);
  const ends = cell.split(/\s*[–-]\s*|\s+til\s+|\s+to\s+/i).map(weekdayNumber);
  if (ends.length === 2) return ends.every((end) => end > 0) && ends[0]! <= ends[1]! ? DAYS.slice(ends[0]! - 1, ends[1]) : null;
  const listed = cell.split(/\s*[,;/+]\s*|\s+og\s+|\s+and\s+/i).map(weekdayNumber);
  return listed.length > 0 && listed.every((one) => one > 0) && new Set(listed).size === listed.length
    ? listed.map((one) => DAYS[one - 1]!)
    : null;
}

/** Number of a month, 1 to 12, by name; 0 where it is none. */
export const monthNumber = (word: string): number => MONTHS.findIndex((names) => names.includes(plain(word))) + 1;

/** A year, or a month of one, as a heading or cell says it; a month alone is of `year`. Null where it is none. */
export function period(cell: string, year: number | null): { readonly period: string | null } | null {
  const text = cell.trim().replace(/[.']$/, "");
  const made = (of: number, month: number): { period: string } | null =>
    of >= 1990 && of <= 2100 && month >= 1 && month <= 12 ? { period: `${of}-${two(month)}` } : null;
  if (/^\d{4}$/.test(text)) return Number(text) >= 1990 && Number(text) <= 2100 ? { period: text } : null;
  const whole = /^(\d{4})[-./ ]?(?:m)?(\d{1,2})(?:-01)?(?:T00:00:00)?$/i.exec(text);
  if (whole !== null && (text.length > 5 || /\D/.test(text))) return made(Number(whole[1]), Number(whole[2]));
  const numbered = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (numbered !== null) return made(Number(numbered[2]), Number(numbered[1]));
  const turned = text.replace(/^(\d{4})[\s-]+(\p{L}+)$/u, "$2 $1");
  const [, word = "", said] = /^(\p{L}+)\.?[\s\-']*(\d{4}|\d{2})?$/u.exec(turned) ?? [];
  const month = word === "" ? 0 : monthNumber(word);
  if (month === 0) return null;
  if (said === undefined) return year === null ? { period: null } : made(year, month);
  return made(Number(said.length === 2 ? `20${said}` : said), month);
}

/** What is no day; `unsure`: the day and the month cannot be told apart. */
type NoDay = "no-day" | "unsure";

/** Reads a day; `end` takes a month for its last day. `dayFirst` says what the first of two numbers between strokes is; null where nothing does. */
export function day(cell: string, end: boolean, dayFirst: boolean | null): { readonly day: string } | NoDay {
  const text = cell.trim();
  const made = (year: string, month: number, date: number): { day: string } | NoDay => {
    const written = `${year}-${two(month)}-${two(date)}`;
    return isDate(written) && Number(year) >= 1990 && Number(year) <= 2200 ? { day: written } : "no-day";
  };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text) ?? /^(20\d\d)(\d\d)(\d\d)$/.exec(text);
  if (iso !== null) return made(iso[1]!, Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text);
  if (dotted !== null) {
    const [first, second] = [Number(dotted[1]), Number(dotted[3])];
    const first12 = first <= 12 && second <= 12 && first !== second;
    if (dotted[2] !== "." && first12 && dayFirst === null) return "unsure";
    const monthFirst = dotted[2] !== "." && (first12 ? dayFirst === false : second > 12);
    return monthFirst ? made(dotted[4]!, first, second) : made(dotted[4]!, second, first);
  }
  const named = /^(\d{1,2})\.?\s*(\p{L}+)\.?\s*(\d{4})$/u.exec(text);
  if (named !== null) return made(named[3]!, monthNumber(named[2]!), Number(named[1]));
  const month = end ? period(text, null)?.period : null;
  if (typeof month !== "string" || month.length !== 7) return "no-day";
  const [year = "", number = ""] = month.split("-");
  return made(year, Number(number), new Date(Date.UTC(Number(year), Number(number), 0)).getUTCDate());
}

/** Reads a time of day as HH:MM; null where it is none. */
export function timeOfDay(cell: string): string | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})(?::00)?$/.exec(cell.trim()) ?? /^(\d{2})(\d{2})$/.exec(cell.trim()) ?? [];
  if (hours === undefined || minutes === undefined || Number(minutes) > 59) return null;
  const hour = Number(hours) === 24 && minutes === "00" ? 0 : Number(hours);
  return hour <= 23 ? `${two(hour)}:${minutes}` : null;
}
