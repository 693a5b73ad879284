import { unguarded } from "#io/csv";
import type { Field } from "#model/vocabulary";
import { nearest } from "../findings/nearest.ts";
import { type CellResult, problem, value } from "./cell-result.ts";
import { readNumber } from "./read-number.ts";

const KEY = "^[a-z0-9][a-z0-9-]*$";
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const BOOLEANS: Readonly<Record<string, string>> = {
  sann: "true",
  ja: "true",
  yes: "true",
  "1": "true",
  usann: "false",
  nei: "false",
  no: "false",
  "0": "false",
};

/** Reads one cell as its field asks; an empty cell of an optional field is null. */
export function readCell(field: Field<unknown>, column: string, cell: string, decimalComma: boolean): CellResult {
  const raw = cell.trim();
  if (raw === "") return field.required ? problem("value-missing", { column }) : value(null);
  if (raw.includes("\uFFFD")) return problem("encoding", { guess: "Windows-1252" });
  const control = CONTROL.exec(raw);
  if (control !== null) return problem("control-character", { character: control[0].charCodeAt(0) });
  switch (field.kind) {
    case "integer":
    case "number":
      return readNumber(field, column, raw, decimalComma);
    case "boolean":
      return readBoolean(raw);
    case "date":
      return readDate(raw);
    case "string":
      return readText(field, raw.normalize("NFC").replaceAll("\r\n", "\n"));
  }
}

function readBoolean(raw: string): CellResult {
  const lower = raw.toLowerCase();
  if (lower === "true" || lower === "false") return value(lower === "true");
  const suggestion = BOOLEANS[lower];
  return suggestion === undefined ? problem("not-a-boolean") : problem("not-a-boolean", { context: "near", suggestion });
}

function readDate(raw: string): CellResult {
  if (isDate(raw)) return value(raw);
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(raw);
  const suggestion = dotted ? `${dotted[3]}-${dotted[2]!.padStart(2, "0")}-${dotted[1]!.padStart(2, "0")}` : "";
  return isDate(suggestion) ? problem("not-a-date", { context: "near", suggestion }) : problem("not-a-date");
}

/** Whether the text is a day that exists, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function readText(field: Field<unknown>, raw: string): CellResult {
  const { enum: allowed, pattern } = field.constraints;
  if (allowed !== undefined) {
    if (allowed.includes(raw)) return value(raw);
    const suggestion = nearest(raw, allowed);
    const params = { allowed: allowed.join(", ") };
    return suggestion === null ? problem("not-allowed", params) : problem("not-allowed", { ...params, context: "near", suggestion });
  }
  if (pattern !== undefined) {
    if (new RegExp(pattern).test(raw)) return value(raw);
    if (pattern !== KEY) return problem("pattern", { pattern, description: field.description });
    const suggestion = asKey(raw);
    return suggestion === ""
      ? problem("key-form", { description: field.description })
      : problem("key-form", { context: "near", suggestion });
  }
  const sign = raw[0]!;
  if (sign === "=" || sign === "+" || sign === "@") return problem("formula", { sign });
  return value(unguarded(raw));
}

function asKey(raw: string): string {
  return raw
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("å", "a")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
