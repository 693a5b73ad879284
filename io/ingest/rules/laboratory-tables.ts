import { checkLaboratories } from "#model/laboratory";
import type { DatasetUnderCheck } from "./dataset-under-check.ts";

/** Checks what the tables of laboratories say together. */
export function checkLaboratoryTables(data: DatasetUnderCheck): void {
  for (const { code, table, index, field, params } of checkLaboratories(data.tables)) {
    // Staff of a unit that were counted anew can be fewer than its laboratories were described with: all of them are then at work there.
    if (code === "laboratory-covered-more") data.warning(code, table, index, field, params);
    else data.error(code, table, index, field, params);
  }
}
