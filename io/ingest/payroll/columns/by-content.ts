import type { SheetRow } from "#io/files";
import type { PayrollRole } from "../mapping/payroll-mapping.ts";
import { looksLikeSex } from "../meaning/sex.ts";
import type { Columns } from "./columns.ts";

/** Rows that are looked at. */
const SAMPLE = 200;
/** Least share of the filled cells that must look like it. */
const MOST = 0.9;

/** What cells of a role look like, for roles that can be known so. Serial dates and bare numbers can be anything. */
const LOOKS: readonly (readonly [PayrollRole, readonly PayrollRole[], (cell: string) => boolean])[] = [
  ["sex", ["sex"], looksLikeSex],
  ["birthYear", ["birthYear", "birthDate"], (cell) => /^(19[3-9]\d|200\d|201[0-2])([.,]0)?$/.test(cell)],
  ["percent", ["percent", "share"], (cell) => /^\d{1,3}([.,]\d+)?\s*%$/.test(cell)],
];

/** Finds columns of missing roles, but those `named` in the mapping, by what they hold: among those without a role one alone that fits. */
export function columnsByContent(columns: Columns, named: ReadonlySet<string>, width: number, rows: readonly SheetRow[]): Columns {
  const found: Partial<Record<PayrollRole, number>> = {};
  const taken = new Set(Object.values(columns));
  const sample = rows.slice(0, SAMPLE);
  for (const [role, instead, looks] of LOOKS) {
    if (instead.some((one) => columns[one] !== undefined || named.has(one))) continue;
    const fit = Array.from({ length: width }, (_, at) => at).filter((at) => {
      if (taken.has(at)) return false;
      const filled = sample.map(({ cells }) => cells[at]?.trim() ?? "").filter((cell) => cell !== "");
      return filled.length > 0 && filled.filter(looks).length >= filled.length * MOST;
    });
    if (fit.length === 1) {
      found[role] = fit[0]!;
      taken.add(fit[0]!);
    }
  }
  return found;
}
