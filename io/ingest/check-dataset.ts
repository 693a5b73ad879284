import type { Dataset } from "#model/vocabulary";
import type { FindingList } from "./findings/finding-list.ts";
import { checkAgeOverlap, checkAgeProfileSums, checkBandOrder } from "./rules/age-bands.ts";
import { checkPopulation, checkProgrammes, checkProjectionYears, checkStaffCompleteness } from "./rules/completeness.ts";
import { DatasetUnderCheck } from "./rules/dataset-under-check.ts";
import { checkIntervals, checkUncertaintyStated } from "./rules/intervals.ts";
import { checkLaboratoryTables } from "./rules/laboratory-tables.ts";
import { checkPlacementTables } from "./rules/placement-tables.ts";
import { checkPlacementWeeks } from "./rules/placement-weeks.ts";
import { checkNotes, checkSourcesUsed } from "./rules/provenance.ts";
import { checkUnitTree } from "./rules/unit-tree.ts";
import type { TableRows } from "./tables/read-table.ts";

const RULES = [
  checkIntervals,
  checkUncertaintyStated,
  checkNotes,
  checkBandOrder,
  checkAgeOverlap,
  checkAgeProfileSums,
  checkUnitTree,
  checkStaffCompleteness,
  checkPopulation,
  checkProgrammes,
  checkPlacementWeeks,
  checkPlacementTables,
  checkLaboratoryTables,
  checkProjectionYears,
  checkSourcesUsed,
];

/** Checks what no single row shows: that the figures of a dataset fit together. */
export function checkDataset(
  dataset: Pick<Dataset, "description" | "tables">,
  tables: ReadonlyMap<string, TableRows>,
  findings: FindingList,
): void {
  const data = new DatasetUnderCheck(dataset, tables, findings);
  for (const rule of RULES) rule(data);
}
