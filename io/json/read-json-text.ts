import { visit } from "jsonc-parser";

/** What may be wrong in a JSON file, each with a sentence of its own in every language. */
export type JsonProblemCode =
  | "json-empty"
  | "json-encoding"
  | "json-comment"
  | "json-trailing-comma"
  | "json-key-twice"
  | "json-not-a-number"
  | "json-number-too-large"
  | "json-decimal-comma"
  | "json-unreadable";

/** One thing that is wrong, with its place; lines and columns count from 1. */
export interface JsonProblem {
  readonly code: JsonProblemCode;
  readonly line: number;
  readonly column: number;
  /** Path of keys and positions, such as changes.0.value; empty at the top. */
  readonly field: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type JsonResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problems: readonly JsonProblem[] };

/** Most problems told of one file; after the first fault of form the rest is guessing. */
const MOST = 20;

/** Decodes UTF-8 and UTF-16, with a byte order mark or without. @throws TypeError where the bytes are neither */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && bytes.length > 1);
  // JSON begins with signs of ASCII: beside each of them UTF-16 has a zero.
  const little = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && bytes.length > 1);
  const encoding = big ? "utf-16be" : little ? "utf-16le" : "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** Reads a file of JSON. A byte order mark and UTF-16 are read; a key that stands twice is a problem, since only one of the values would count. */
export function readJsonText(bytes: Uint8Array): JsonResult {
  const failed = (code: JsonProblemCode): JsonResult => ({ ok: false, problems: [{ code, line: 1, column: 1, field: "", params: {} }] });
  let text: string;
  try {
    text = decode(bytes);
  } catch {
    return failed("json-encoding");
  }
  if (text.trim() === "") return failed("json-empty");
  const problems = problemsIn(text);
  if (problems.length > 0) return { ok: false, problems };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return failed("json-unreadable");
  }
}

const WORDS = /^[+-]?(NaN|Infinity|undefined|None|True|False)\b/;

function problemsIn(text: string): JsonProblem[] {
  const problems: JsonProblem[] = [];
  const open: Set<string>[] = [];
  /** The path of what was met last. */
  let path = "";
  const add = (code: JsonProblemCode, line: number, column: number, field: string, params: JsonProblem["params"] = {}): void => {
    if (problems.length < MOST) problems.push({ code, line: line + 1, column: column + 1, field, params });
  };
  /** Whether there is a fault of form already: what follows upon the first is mostly its echo. */
  const isBroken = (): boolean => problems.some(({ code }) => code !== "json-comment" && code !== "json-key-twice");
  visit(
    text,
    {
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (key, _offset, _length, line, column, above) => {
        path = [...above(), key].join(".");
        const keys = open.at(-1);
        if (keys?.has(key) && !isBroken()) add("json-key-twice", line, column, path, { key });
        keys?.add(key);
      },
      onLiteralValue: (value, offset, length, line, column, above) => {
        path = above().join(".");
        if (typeof value === "number" && !Number.isFinite(value))
          add("json-number-too-large", line, column, path, { number: text.slice(offset, offset + length) });
      },
      onComment: (_offset, _length, line, column) => add("json-comment", line, column, path),
      onError: (_error, offset, _length, line, column) => {
        if (isBroken()) return;
        const [code, params] = faultOf(text, offset);
        add(code, line, column, path, params);
      },
    },
    { disallowComments: false, allowTrailingComma: false },
  );
  return problems;
}

function faultOf(text: string, offset: number): [JsonProblemCode, JsonProblem["params"]] {
  const rest = text.slice(offset, offset + 20);
  const before = text.slice(Math.max(0, offset - 40), offset);
  const word = WORDS.exec(rest)?.[0];
  if (word !== undefined) return ["json-not-a-number", { word }];
  if (/,\s*$/.test(before) && /^[\]}]/.test(rest)) return ["json-trailing-comma", {}];
  const comma = /(\d+),$/.exec(before);
  const decimals = /^\d+/.exec(rest);
  if (comma !== null && decimals !== null)
    return ["json-decimal-comma", { written: `${comma[1]},${decimals[0]}`, suggestion: `${comma[1]}.${decimals[0]}` }];
  return ["json-unreadable", { near: (before.slice(-10) + rest.slice(0, 10)).trim() }];
}
