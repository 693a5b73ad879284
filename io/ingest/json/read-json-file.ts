import { readJsonText } from "#io/json";
import type { Finding } from "#model/vocabulary";
import { findingMessage } from "../findings/finding-messages.ts";

/** What a JSON file holds, or what is wrong with its form. */
export type JsonFile = { readonly value: unknown; readonly findings: null } | { readonly findings: readonly Finding[] };

/** Reads a JSON file: UTF-8 or UTF-16, no key twice. What is wrong is a finding with line and column; the line stands as its row. */
export function readJsonFile(bytes: Uint8Array, file: string): JsonFile {
  const read = readJsonText(bytes);
  if (read.ok) return { value: read.value, findings: null };
  return {
    findings: read.problems.map(({ code, line, column, field, params: own }) => {
      const params = { ...own, line, column };
      return {
        severity: "error",
        code,
        file,
        row: line,
        field: field === "" ? null : field,
        value: null,
        message: findingMessage(code, params),
        params,
      };
    }),
  };
}
