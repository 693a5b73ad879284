import type { Sheet } from "#io/files";
import type { PayrollMapping } from "../mapping/payroll-mapping.ts";
import { type Header, NEEDED, served } from "./columns.ts";
import { findHeader } from "./find-header.ts";

/** The sheet that is read, or those between which the reader chooses. */
export interface PickedSheet {
  readonly sheet: Sheet;
  readonly header: Header | null;
  /** Names of the sheets that all look like staff; empty where one alone does. */
  readonly choices: readonly string[];
}

/** Picks the sheet: the named one, or the one that looks like staff. Null where the file has no sheet of that name. */
export function pickSheet(sheets: readonly Sheet[], mapping: PayrollMapping, answer: string | undefined): PickedSheet | null {
  const wanted = answer ?? mapping.sheet;
  const among = wanted === undefined || sheets.length === 1 ? sheets : sheets.filter(({ name }) => name === wanted);
  const looked = among.map((sheet) => ({ sheet, header: findHeader(sheet, mapping) }));
  const staff = looked.filter(
    ({ sheet, header }) => header !== null && served(header.columns) === NEEDED.length && sheet.rows.length > header.at + 1,
  );
  const [best] = [...looked].sort(
    (left, right) =>
      (right.header === null ? -1 : served(right.header.columns)) - (left.header === null ? -1 : served(left.header.columns)),
  );
  const picked = staff[0] ?? best;
  if (picked === undefined) return null;
  const choices = staff.length > 1 ? staff.map(({ sheet }) => sheet.name ?? "") : [];
  return { ...picked, choices };
}
