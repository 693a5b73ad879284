/** A number as a cell says it, with the 80 % interval and the unit that stand with it. */
export interface CellNumber {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Words behind the number; "" where there are none. "%" is one. */
  readonly unit: string;
}

/** What is no number; `unsure`: it can be read in two ways, and nothing in the sheet says which. */
type NoNumber = "no-number" | "unsure";

/** Which sign decimals are written with in a sheet: stated or seen; null where nothing says. */
export type DecimalSign = "." | "," | null;

const NUMBER = "-?\\d(?:[\\d.,' ]*\\d)?(?:e[+-]?\\d{1,2})?";
const WHOLE = new RegExp(`^(${NUMBER})\\s*(.*)$`, "i");
const INTERVAL = new RegExp(
  `^(${NUMBER})\\s*([^(\\[\\d]*?)\\s*[([]\\s*(${NUMBER})\\s*(?:–|-|;|til|to)\\s*(${NUMBER})\\s*([^)\\]\\d]*?)\\s*[)\\]]$`,
  "i",
);
const GREATEST = 1e12;

/** Reads a cell as a number: thousands apart, decimals by comma or point, an interval in parentheses, a unit behind. */
export function cellNumber(cell: string, sign: DecimalSign): CellNumber | NoNumber {
  const text = cell
    .replace(/[\s\u00a0\u202f\u2009]+/g, " ")
    .replace(/^[−–](?=\s?\d)/, "-")
    .replace(/^- (?=\d)/, "-")
    .trim();
  const within = INTERVAL.exec(text);
  if (within !== null) {
    const [value, low, high] = [within[1]!, within[3]!, within[4]!].map((part) => plainNumber(part, sign));
    if (typeof value !== "number" || typeof low !== "number" || typeof high !== "number")
      return [value, low, high].includes("no-number") ? "no-number" : "unsure";
    const units = [within[2]!, within[5]!].filter((unit) => unit !== "");
    return units.length === 2 && units[0] !== units[1] ? "no-number" : { value, low, high, unit: units[0] ?? "" };
  }
  const parts = WHOLE.exec(text);
  if (parts === null || /\d\s*[–-]\s*\d/.test(text.slice(1))) return "no-number";
  const value = plainNumber(parts[1]!, sign);
  if (typeof value !== "number") return value;
  // A unit is words; "12 of 30" and "3 (4)" say something else.
  return /^[^\d(]*[23]?$/.test(parts[2]!) ? { value, low: null, high: null, unit: parts[2]! } : "no-number";
}

function plainNumber(written: string, sign: DecimalSign): number | NoNumber {
  if (/[ ']/.test(written) && !/^-?\d{1,3}([ ']\d{3})+([.,]\d+)?$/.test(written)) return "no-number";
  const text = written.replace(/[ ']/g, "");
  const [points, commas] = [text.split(".").length - 1, text.split(",").length - 1];
  const made = (decimal: "." | ","): number | NoNumber => numberWith(text, decimal);
  if (points > 0 && commas > 0) return made(text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",");
  if (points + commas === 0) return made(".");
  const used = points > 0 ? "." : ",";
  if (points + commas > 1) return made(used === "." ? "," : ".");
  if (!/[ ']/.test(written) && isUnsure(text)) return sign === null ? "unsure" : made(sign);
  return made(used);
}

/** One to three digits that are not 0, a sign and three more: thousands, or decimals. */
const isUnsure = (text: string): boolean => /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text);

function numberWith(text: string, decimal: "." | ","): number | NoNumber {
  const group = decimal === "." ? "," : ".";
  const [whole = "", ...rest] = text.split(decimal);
  if (rest.length > 1 || (rest[0] ?? "").includes(group)) return "no-number";
  if (whole.includes(group) && !new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+$`).test(whole)) return "no-number";
  const number = Number([whole.replaceAll(group, ""), ...rest].join("."));
  return Number.isFinite(number) && Math.abs(number) <= GREATEST ? (number === 0 ? 0 : number) : "no-number";
}

/** The sign that cells which can be read in one way only write decimals with; null where none does, or both are seen. */
export function signSeen(cells: Iterable<string>): DecimalSign {
  let [points, commas] = [false, false];
  for (const cell of cells) {
    const number = /^\s*-?(\d+)([.,])(\d+)\s*(?:%|[^\d.,]*)$/.exec(cell);
    if (number === null || isUnsure(`${number[1]}${number[2]}${number[3]}`)) continue;
    if (number[2] === ".") points = true;
    else commas = true;
  }
  return points === commas ? null : points ? "." : ",";
}
