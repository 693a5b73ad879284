import type { FindingList } from "../../findings/finding-list.ts";

/** Whether a file is JSON by its first sign. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  const start = decode(bytes.subarray(0, 512)).trimStart();
  return start.startsWith("{") || start.startsWith("[") || start.startsWith("/*") || start.startsWith("//");
}

/** Reads JSON in UTF-8 or UTF-16; where it is none, a finding names line and column. */
export function readJsonText(bytes: Uint8Array, file: string, findings: FindingList): unknown {
  const text = decode(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message;
    const { line, column, sign } = placeOf(reason, text);
    const comment = /(^|\s)(\/\/|\/\*)/.test(text.slice(Math.max(0, sign - 2), sign + 3));
    findings.error("stat-not-json", { file, row: line }, { line, column, ...(comment ? { context: "comment" } : {}) });
    return undefined;
  }
}

/** JSON is UTF-8; tools on Windows save it as UTF-16 as well. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** Where the engine stopped; at the end where it does not say. */
function placeOf(reason: string, text: string): { readonly line: number; readonly column: number; readonly sign: number } {
  const at = /position (\d+)/.exec(reason);
  const sign = at === null ? text.length : Number(at[1]);
  const before = text.slice(0, sign).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1, sign };
}
