import type { Sheet } from "#io/files";

/** A code of a classification. */
export interface ClassificationCode {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly level: string | null;
}

/** A code that was replaced by another: a merger has several old codes for one new, a split several new ones for one old. */
export interface CodeChange {
  readonly old: string;
  readonly new: string;
  /** Day it happened, YYYY-MM-DD; null where the list does not say. */
  readonly on: string | null;
}

export type CodeList =
  | { readonly kind: "codes"; readonly codes: readonly ClassificationCode[] }
  | { readonly kind: "changes"; readonly changes: readonly CodeChange[] };

type Rows = readonly Readonly<Record<string, unknown>>[];
const text = (value: unknown): string | null =>
  value === null || value === undefined || String(value).trim() === "" ? null : String(value).trim();

/** Reads Klass: codes (`codes`) and changes (`codeChanges`) of a classification, as JSON. Null where it is neither. */
export function codeListOfJson(json: unknown): CodeList | null {
  const found = (key: string): Rows | null => {
    const list = typeof json === "object" && json !== null && Object.hasOwn(json, key) ? (json as Record<string, unknown>)[key] : null;
    return Array.isArray(list) && list.every((row) => typeof row === "object" && row !== null) ? (list as Rows) : null;
  };
  return codeList(
    found("codeChanges") ??
      found("codes") ??
      (Array.isArray(json) && json.every((row) => typeof row === "object" && row !== null) ? (json as Rows) : []),
  );
}

/** Reads the same as a table. Null where the sheet is none. */
export function codeListOfSheet({ rows }: Sheet): CodeList | null {
  const [header, ...body] = rows;
  if (header === undefined) return null;
  const names = header.cells.map((cell) => cell.trim());
  return codeList(body.map(({ cells }) => Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ""]))));
}

function codeList(rows: Rows): CodeList | null {
  const first = rows[0];
  if (first === undefined) return null;
  if ("oldCode" in first && "newCode" in first)
    return {
      kind: "changes",
      changes: rows.flatMap((row) => {
        const [before, after] = [text(row.oldCode), text(row.newCode)];
        return before === null || after === null || before === after ? [] : [{ old: before, new: after, on: text(row.changeOccurred) }];
      }),
    };
  if (!("code" in first && "name" in first && "level" in first)) return null;
  return {
    kind: "codes",
    codes: rows.flatMap((row) => {
      const code = text(row.code);
      return code === null ? [] : [{ code, name: text(row.name) ?? code, parent: text(row.parentCode), level: text(row.level) }];
    }),
  };
}
