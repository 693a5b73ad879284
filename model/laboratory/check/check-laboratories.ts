import type { Dataset } from "#model/vocabulary";
import { checkArrivals } from "./check-arrivals.ts";
import { checkInstruments } from "./check-instruments.ts";
import { checkRoutes } from "./check-routes.ts";
import { checkStaff } from "./check-staff.ts";
import { checkStock } from "./check-stock.ts";
import { checkVolumes } from "./check-volumes.ts";
import type { LaboratoryProblem, ReportProblem } from "./problem.ts";

/**
 * Finds what is wrong in the tables of laboratories: rows that contradict each other or themselves, and figures nothing can be computed from.
 *
 * What each table asks of its own cells, and that what cells point to is there, has been checked.
 */
export function checkLaboratories(tables: Dataset["tables"]): LaboratoryProblem[] {
  const problems: LaboratoryProblem[] = [];
  const report: ReportProblem = (code, table, index, field, params = {}) => {
    problems.push({ code, table, index, field, params });
  };
  for (const check of [checkInstruments, checkRoutes, checkStaff, checkVolumes, checkArrivals, checkStock]) check(tables, report);
  return problems;
}
