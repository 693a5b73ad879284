import type { Field } from "#model/vocabulary";
import { type CellResult, problem } from "./cell-result.ts";

const DECIMAL = /^-?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/;
const DECIMAL_COMMA = /^-?\d+,\d+$/;
/** 1-3 digits, not starting with 0, then exactly three: a decimal number or thousands, nobody can tell. */
const AMBIGUOUS = /^-?[1-9]\d{0,2},\d{3}$/;
const THOUSANDS = /^-?\d{1,3}([ \u00a0\u202f]\d{3})+([.,]\d+)?$/;
const PERCENT = /^-?\d+([.,]\d+)?\s*%$/;

/** What statistics, spreadsheets and programs write where there is no figure. */
const MISSING = /^(\.{1,3}|:|-{1,2}|–|—|−|n\/?a|#n\/a|null|nan|none|nil|inf|infinity|\*)$/i;
const LONG_MINUS = /^[−–]\s?\d/;
/** Days and months that a spreadsheet makes of 20.1, 1/2 or 3-4. */
const MADE_DATE =
  /^\d{1,2}[. -]\s?(jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)[a-z]*\.?([ .-]?\d{2,4})?$|^(jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)[a-z]*\.?[ .-]?\d{2,4}$/i;
const FULL_DATE = /^(?:(\d{4})-\d{2}-\d{2}(?:[T ].*)?|\d{1,2}[./]\d{1,2}[./](\d{4}))$/;

/** Beyond any count of people, hours or services; larger ones are slips, and would overflow when multiplied. */
const GREATEST = 1e12;

/** Reads a number written with a decimal point; a decimal comma too where the file's separator allows it. */
export function readNumber(field: Field<unknown>, column: string, raw: string, decimalComma: boolean): CellResult {
  if (DECIMAL.test(raw)) return withinLimits(field, column, Number(raw), false);
  if (DECIMAL_COMMA.test(raw)) {
    const suggestion = raw.replace(",", ".");
    if (AMBIGUOUS.test(raw)) return problem("number-ambiguous", { value: raw, decimal: suggestion, thousands: raw.replace(",", "") });
    if (!decimalComma) return problem("decimal-comma", { suggestion });
    return withinLimits(field, column, Number(suggestion), true);
  }
  if (THOUSANDS.test(raw)) return problem("thousands-separator", { suggestion: raw.replace(/[ \u00a0\u202f]/g, "").replace(",", ".") });
  if (PERCENT.test(raw)) return problem("percent-sign", { suggestion: tidy(Number(raw.replace(",", ".").replace(/\s*%/, "")) / 100) });
  return problem(...hintFor(column, raw));
}

/** The hint that fits what stands where a number should. */
function hintFor(column: string, raw: string): Parameters<typeof problem> {
  if (MISSING.test(raw)) return ["missing-symbol", { symbol: raw }];
  if (LONG_MINUS.test(raw)) return ["minus-sign", { suggestion: raw.replace(/^[−–]\s?/, "-").replace(",", ".") }];
  const date = FULL_DATE.exec(raw);
  if (date !== null && /year/.test(column)) return ["year-from-date", { suggestion: (date[1] ?? date[2])! }];
  if (date !== null || MADE_DATE.test(raw)) return ["spreadsheet-date"];
  return ["not-a-number"];
}

function withinLimits(field: Field<unknown>, column: string, number: number, comma: boolean): CellResult {
  if (!Number.isFinite(number)) return problem("not-a-number");
  if (field.kind === "integer" && !Number.isSafeInteger(number)) return problem("not-an-integer");
  const { minimum, maximum } = field.constraints;
  if (Math.abs(number) > GREATEST && maximum === undefined) return problem("too-large", { column, maximum: String(GREATEST) });
  const below = minimum !== undefined && number < minimum;
  const above = maximum !== undefined && number > maximum;
  if (below || above) {
    if (minimum === 0 && maximum === 1)
      return number > 1 && number <= 100
        ? problem("share-range", { context: "percent", suggestion: tidy(number / 100) })
        : problem("share-range");
    if (above) return problem("too-large", { column, maximum: String(maximum) });
    return problem(number < 0 && minimum! >= 0 ? "negative" : "too-small", { column, minimum: String(minimum) });
  }
  return { value: number === 0 ? 0 : number, problem: null, comma };
}

/** Writes a suggested number without the tail of binary fractions. */
const tidy = (number: number): string => String(Number(number.toPrecision(12)));
