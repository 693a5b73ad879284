/**
 * What the signs in a statistics table mean, as Statistics Norway uses them.
 *
 * - `.` a number cannot occur; `..` the number is missing; `:` it may not be published; `-` there is nothing to count (nil).
 * - `*` marks a provisional number: the number counts.
 *
 * Every sign but the last is kept as *missing*. Nil is zero at Statistics Norway, but others write `-` where a number is missing, so
 * it becomes zero only where a map says that its publisher means so.
 */
export const MISSING_SYMBOLS = { ".": "not-possible", "..": "missing", ":": "confidential", "-": "nil", "": "empty" } as const;

export type MissingKind = (typeof MISSING_SYMBOLS)[keyof typeof MISSING_SYMBOLS] | "other";

/** Signs that people and programs write for the same. */
const ALIKE: Readonly<Record<string, string>> = {
  "…": "..",
  "...": "..",
  "–": "-",
  "—": "-",
  "−": "-",
  "n/a": "..",
  na: "..",
  nan: "..",
  null: "..",
  x: ":",
};

/** The sign a text stands for, or null where it is no sign. */
export function missingSymbol(text: string): string | null {
  const lower = text.trim().toLowerCase();
  const sign = ALIKE[lower] ?? lower;
  return sign in MISSING_SYMBOLS ? sign : null;
}

/** What a sign says of the cell it stands in. */
export const missingKind = (status: string | null): MissingKind =>
  status === null ? "empty" : (MISSING_SYMBOLS[status as keyof typeof MISSING_SYMBOLS] ?? "other");

/** Whether a sign beside a number says that there is none: a number there is a stand-in. */
export const saysMissing = (status: string | null): boolean =>
  status !== null && status !== "" && missingSymbol(status) !== null && missingSymbol(status) !== "-";
