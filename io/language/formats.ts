import type { Language } from "./language.ts";

/** Locales per language, best first: browsers often lack nynorsk and would otherwise write numbers and lists in their own language. */
const LOCALES: Readonly<Record<Language, string[]>> = { nb: ["nb-NO"], nn: ["nn-NO", "nb-NO"], en: ["en-GB"] };
/** Narrow no-break space: the thousands separator of both Norwegian languages (Språkrådet). */
const NARROW_SPACE = "\u202f";
const NO_BREAK_SPACE = "\u00a0";
const EN_DASH = "\u2013";
/** Spaces and signs: numbers that have them are written part by part. */
const NEEDS_CARE = /[\s+\-\u2212]/;

/**
 * How many decimals a number is written with. `amount` is the one way FTE, persons, students and weeks are written, in sentences, tables,
 * charts and files alike: tenths below 20, whole from there, and counts as they are. It follows from the number alone, so a quantity reads the same wherever it stands.
 */
export type Decimals = number | "amount";

/** From here on tenths of an FTE say nothing: what is written as 20 or more is whole. */
const WHOLE_FROM = 19.95;

/** The decimals of one number. */
export const decimalsOf = (value: number, decimals: Decimals): number =>
  decimals === "amount" ? (!Number.isInteger(value) && Math.abs(value) < WHOLE_FROM ? 1 : 0) : decimals;

/** Decimals of a share of staff in per cent, in plans and their files: tenths below ten per cent. */
export const shareDecimals = (share: number): number => (Math.abs(share) < 0.1 ? 1 : 0);

/** Ways of writing numbers, intervals and dates in one language. */
export interface Formats {
  /** A number with so many decimals (default 0), with thousands separated. */
  number(value: number, decimals?: Decimals): string;
  /** A number with its sign written out, also plus; zero has none. */
  signed(value: number, decimals?: Decimals): string;
  /** A share 0..1 as percent, with a fixed number of decimals (default 0), or with as many as it needs from there up to `most`. */
  percent(share: number, decimals?: number, most?: number): string;
  /** Two numbers as a range, low first; one number where both read the same. */
  interval(low: number, high: number, decimals?: Decimals): string;
  /** A calendar date or instant, ISO 8601, as a date. Instants are read in Norwegian time. */
  date(iso: string): string;
  /** A month, `2029-04`, by name and year. */
  month(iso: string): string;
  /** An instant, ISO 8601, as date and time of day in Norway. */
  dateTime(iso: string): string;
  /** Words as a list with commas and a last "and". */
  list(words: readonly string[]): string;
  /** A length of time in whole seconds or minutes. */
  duration(seconds: number): string;
  /** Orders words as a dictionary in the language does (æ, ø and å last in Norwegian). */
  compare(left: string, right: string): number;
}

/** Builds the formats of a language on the platform's Intl. */
export function formats(language: Language): Formats {
  const locale = LOCALES[language];
  const cache = new Map<string, Intl.NumberFormat>();
  /** Pages write thousands of numbers at a time, so a way of writing is named by a short key, and made once. */
  const format = (value: number, key: string, options: Intl.NumberFormatOptions): string => {
    let made = cache.get(key);
    if (!made) {
      made = new Intl.NumberFormat(locale, options);
      cache.set(key, made);
    }
    const plain = made.format(value);
    if (!NEEDS_CARE.test(plain)) return plain;
    // A value that rounds to zero must not read "-0".
    const parts = made.formatToParts(value);
    const zero = parts.every((part) => !["integer", "fraction"].includes(part.type) || /^0+$/.test(part.value));
    return parts
      .filter((part) => !(zero && ["minusSign", "plusSign"].includes(part.type)))
      .map((part) => spaced(part, language))
      .join("");
  };
  const digits = (least: number, most = least) => ({ minimumFractionDigits: least, maximumFractionDigits: most });
  const number = (value: number, decimals: Decimals = 0) => {
    const places = decimalsOf(value, decimals);
    return format(value, `number ${places}`, digits(places));
  };
  const collator = new Intl.Collator(locale, { numeric: true });
  const timeZone = "Europe/Oslo";
  const words = new Intl.ListFormat(locale, { type: "conjunction" });
  const clock = (value: number, unit: "second" | "minute") =>
    format(value, unit, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 0 });
  return {
    number,
    signed: (value, decimals = 0) => {
      const places = decimalsOf(value, decimals);
      return format(value, `signed ${places}`, { ...digits(places), signDisplay: "exceptZero" });
    },
    percent: (share, decimals = 0, most = decimals) =>
      format(share, `percent ${decimals} ${most}`, { style: "percent", ...digits(decimals, most) }),
    interval: (low, high, decimals = 0) => {
      const [first, last] = [number(Math.min(low, high), decimals), number(Math.max(low, high), decimals)];
      if (first === last) return first;
      // A dash beside a minus sign cannot be read, so ranges below zero use words.
      return low < 0 || high < 0 ? `${first} ${{ nb: "til", nn: "til", en: "to" }[language]} ${last}` : `${first}${EN_DASH}${last}`;
    },
    date: (iso) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone }).format(new Date(iso)),
    month: (iso) => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${iso}-01`)),
    dateTime: (iso) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(iso)),
    list: (items) => words.format(items),
    duration: (seconds) => (seconds < 90 ? clock(Math.max(1, Math.round(seconds)), "second") : clock(Math.round(seconds / 60), "minute")),
    compare: (left, right) => collator.compare(left, right),
  };
}

/** Writes one part of a number with the spaces Norwegian typography wants; English keeps its comma. */
function spaced(part: Intl.NumberFormatPart, language: Language): string {
  if (language === "en") return part.value;
  if (part.type === "group") return NARROW_SPACE;
  return part.type === "literal" ? part.value.replaceAll(/\s/g, NO_BREAK_SPACE) : part.value;
}
