import { decimalsOf, shareDecimals } from "#io/language";

/** A cell of a spreadsheet. */
export interface SheetCell {
  readonly value: string | number | Date;
  readonly type: StringConstructor | NumberConstructor | DateConstructor | "Formula";
  readonly format?: string;
  readonly fontWeight?: "bold";
  readonly wrap?: boolean;
}
export type SheetRow = (SheetCell | null)[];

const FORMATS: { readonly [unit: string]: string } = {
  chance: "0%",
  gapShare: "0%",
  year: "0",
  years: "0.0",
  nok: "#,##0",
};

export const textCell = (value: string, bold = false): SheetCell => ({
  value,
  type: String,
  ...(bold ? { fontWeight: "bold" as const, wrap: true } : {}),
});

/** Units that are shown as amounts everywhere. */
const AMOUNTS: ReadonlySet<string> = new Set(["fte", "persons", "students", "weeks", "change"]);

/** A number, shown as the other documents show it; the file has all its digits. */
export const numberCell = (value: number, unit: string): SheetCell => ({
  value,
  type: Number,
  format: formatOf(value, unit),
});

function formatOf(value: number, unit: string): string {
  if (AMOUNTS.has(unit)) return decimalsOf(value, "amount") === 0 ? "#,##0" : "0.0";
  if (unit === "share") return shareDecimals(value) === 0 ? "0%" : "0.0%";
  return FORMATS[unit] ?? "General";
}
