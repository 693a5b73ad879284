import { missingSymbol } from "../../cube/symbols.ts";

/** What a cell of numbers holds: a number, a sign that there is none, or something else. */
export type CellReading =
  | { readonly kind: "number"; readonly value: number; readonly status: string | null }
  | { readonly kind: "missing"; readonly status: string | null }
  | { readonly kind: "text" };

const PLAIN = /^[+-]?\d+([.,]\d+)?([eE][+-]?\d+)?$/;
/** Groups of three, with any of the signs people put between them. */
const GROUPED = /^[+-]?\d{1,3}([ '’.,]\d{3})+([.,]\d+)?$/;

/** Number as text without the spaces, signs and marks that stand around it: `1 400`, `80 %`, `12,5*`. */
const bare = (cell: string): { readonly text: string; readonly status: string | null } => {
  const text = cell
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, " ")
    .replace(/[\u2212\u2013]/g, "-")
    .trim();
  const provisional = /^(.*\d)\s?\*$/.exec(text);
  return { text: (provisional?.[1] ?? text).replace(/ ?%$/, ""), status: provisional === null ? null : "*" };
};

/** Whether a cell could be a number, however decimals are written. */
export const isNumberLike = (cell: string): boolean => {
  const { text } = bare(cell);
  return PLAIN.test(text) || GROUPED.test(text);
};

/** Reads a cell when it is known how decimals are written. */
export function readNumberCell(cell: string, decimalSign: "." | ","): CellReading {
  const symbol = missingSymbol(cell);
  if (symbol !== null) return { kind: "missing", status: symbol === "" ? null : symbol };
  const { text, status } = bare(cell);
  const group = decimalSign === "," ? "." : ",";
  const digits = text.replaceAll(" ", "").replace(/['’]/g, "");
  const [whole = "", ...fractions] = digits.split(decimalSign);
  if (fractions.length > 1 || (fractions[0] ?? "0").includes(group)) return { kind: "text" };
  if (text.includes(" ") && !GROUPED.test(text)) return { kind: "text" };
  if (whole.includes(group) && !/^[+-]?\d{1,3}([.,]\d{3})+$/.test(whole)) return { kind: "text" };
  const written = `${whole.replaceAll(group, "")}${fractions.length === 1 ? `.${fractions[0]}` : ""}`;
  if (!/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(written)) return { kind: "text" };
  return { kind: "number", value: Number(written), status };
}

/**
 * Finds the sign decimals are written with in the cells of a table: null where they can be read either way and the two ways differ.
 *
 * `1,5` and `0.861` can be read in one way only; `1,234` is 1.234 or 1234. In a file with commas between its columns a full stop is the
 * decimal sign, since only such files are written by programs that use it.
 */
export function findDecimalSign(cells: Iterable<string>, delimiter: string | null): "." | "," | null {
  let comma = false;
  let point = false;
  let unsure = false;
  for (const cell of cells) {
    const { text } = bare(cell);
    const signs = isNumberLike(cell) ? text.replace(/[^.,]/g, "") : "";
    if (signs === "") continue;
    const last = signs.at(-1)!;
    const groups = /^[+-]?[1-9]\d{0,2}([.,]\d{3})+$/.test(text);
    const both = signs.includes(".") && signs.includes(",");
    if (groups && signs.length === 1 && !(last === "." && delimiter === ",")) {
      unsure = true;
      continue;
    }
    // A sign that comes twice stands between thousands, so the other one is for decimals.
    const decimal = groups && !both && signs.length > 1 ? (last === "," ? "." : ",") : last;
    if (decimal === ",") comma = true;
    else point = true;
  }
  if (comma && point) return null;
  if (comma) return ",";
  if (point) return ".";
  return unsure ? null : ".";
}
