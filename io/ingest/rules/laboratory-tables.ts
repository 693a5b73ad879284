import { checkLaboratories } from "#model/laboratory";
import type { DatasetUnderCheck } from "./dataset-under-check.ts";

/** Checks what the tables of laboratories say together. */
export function checkLaboratoryTables(data: DatasetUnderCheck): void {
  for (const { code, table, index, field, params } of checkLaboratories(data.tables)) data.error(code, table, index, field, params);
}
