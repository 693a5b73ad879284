import { checkCapacity } from "#model/placement";
import type { DatasetUnderCheck } from "./dataset-under-check.ts";

/** Checks what the tables of placements say together, by the rules that a term of placements is checked with. */
export function checkPlacementTables(data: DatasetUnderCheck): void {
  for (const { code, table, index, field, params } of checkCapacity(data.tables)) data.error(code, table, index, field, params);
}
