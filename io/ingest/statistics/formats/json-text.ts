import type { FindingList } from "../../findings/finding-list.ts";
import { readJsonFile } from "../../json/read-json-file.ts";

/** Whether a file is JSON by its first sign. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  const start = decode(bytes.subarray(0, 512)).trimStart();
  return start.startsWith("{") || start.startsWith("[") || start.startsWith("/*") || start.startsWith("//");
}

/** Reads JSON in UTF-8 or UTF-16; where it is none, or a key stands twice, findings name line and column, and nothing is given. */
export function readJsonText(bytes: Uint8Array, file: string, findings: FindingList): unknown {
  const read = readJsonFile(bytes, file);
  if (read.findings === null) return read.value;
  for (const finding of read.findings) findings.take(finding);
  return undefined;
}

/** The first signs of a file: JSON is UTF-8, and tools on Windows save it as UTF-16 as well. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
