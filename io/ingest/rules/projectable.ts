import { compileOccupation, MissingFigures, REFERENCE_SCENARIO, staffedUnits, yearsCovered } from "#model/scenario";
import type { Dataset, TableName } from "#model/vocabulary";
import type { FindingList } from "../findings/finding-list.ts";

/**
 * Checks that the model finds every figure it needs, for each occupation with staff.
 *
 * Asks the model itself, so that a dataset without errors is one that can be projected.
 */
export function checkProjectable(dataset: Dataset, fileOf: (table: TableName) => string, findings: FindingList): void {
  const { first, last } = yearsCovered(dataset);
  // Later years rest on the same rows and on population rows that another rule checks year by year; two years take a third of the time.
  const to = Math.max(first, Math.min(first + 1, last));
  for (const { id } of dataset.tables.occupations) {
    if (staffedUnits(dataset, id).length === 0) continue;
    try {
      compileOccupation(dataset, REFERENCE_SCENARIO, id, { to });
    } catch (error) {
      if (!(error instanceof MissingFigures)) throw error;
      for (const finding of error.findings) findings.take({ ...finding, file: fileOf(finding.file.replace(/\.csv$/, "") as TableName) });
    }
  }
}
