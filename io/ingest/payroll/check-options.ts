import type { FindingList } from "../findings/finding-list.ts";
import { nearest } from "../findings/nearest.ts";
import { isDate } from "../tables/read-cell.ts";
import type { PayrollOptions } from "./payroll-options.ts";

/** Checks the unit, the date, and every occupation a mapping names. */
export function checkOptions(
  { baseDataset, unit, mapping = {} }: PayrollOptions,
  referenceDate: string,
  file: string,
  findings: FindingList,
): void {
  const known = (table: "units" | "occupations", field: string, value: string): void => {
    const ids = baseDataset.tables[table].map(({ id }) => id);
    if (ids.includes(value)) return;
    const suggestion = nearest(value, ids);
    const params = { value, table };
    findings.error("unknown-id", { file, field, value }, suggestion === null ? params : { ...params, context: "near", suggestion });
  };
  known("units", "unit", unit);
  for (const [code, occupation] of Object.entries(mapping.occupations ?? {})) if (occupation !== "") known("occupations", code, occupation);
  for (const occupation of Object.keys(mapping.vacancies ?? {})) known("occupations", "vacancies", occupation);
  if (!isDate(referenceDate)) findings.error("not-a-date", { file, field: "referenceDate", value: referenceDate });
}
