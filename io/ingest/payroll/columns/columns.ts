import type { PayrollRole } from "../mapping/payroll-mapping.ts";

/** Position of each role's column. Columns without a role are never read. */
export type Columns = Readonly<Partial<Record<PayrollRole, number>>>;

/** Header of the sheet that holds the staff, and what its columns are. */
export interface Header {
  /** Row number, as a spreadsheet shows it. */
  readonly row: number;
  /** Position of the header among the sheet's rows. */
  readonly at: number;
  readonly names: readonly string[];
  readonly columns: Columns;
  /** Columns that were known by what they hold, not by their names. */
  readonly byContent: readonly PayrollRole[];
}

/** Roles without which nothing can be counted, each with the roles that serve, and the name to show. */
export const NEEDED: readonly (readonly [string, readonly PayrollRole[]])[] = [
  ["styrk08", ["occupation", "title"]],
  ["stillingsprosent", ["percent", "share"]],
  ["fødselsår", ["birthYear", "birthDate"]],
  ["kjønn", ["sex"]],
];

/** How many of what is needed the columns serve. */
export const served = (columns: Columns): number => NEEDED.filter(([, roles]) => roles.some((role) => columns[role] !== undefined)).length;
