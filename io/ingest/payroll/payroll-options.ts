import type { FileLimits } from "#io/files";
import type { Dataset } from "#model/vocabulary";
import type { PayrollMapping } from "./mapping/payroll-mapping.ts";

/** How a payroll export is read. Can be sent to another thread. */
export interface PayrollOptions {
  /** Unit the staff belongs to. */
  readonly unit: string;
  /** Dataset whose rows for the unit are replaced; it is not changed itself. */
  readonly baseDataset: Dataset;
  readonly mapping?: PayrollMapping;
  /** Day the export describes, YYYY-MM-DD; default 1 January of the base year. */
  readonly referenceDate?: string;
  /** Name of the file in findings (default `payroll.csv`). */
  readonly file?: string;
  readonly limits?: FileLimits;
}
