import type { TableName } from "#model/vocabulary";

/** What can be wrong in the tables of laboratories, though each row is sound by itself. */
export type LaboratoryProblemCode =
  | "laboratory-zero"
  | "laboratory-days-lost"
  | "laboratory-expired-before"
  | "laboratory-measure"
  | "laboratory-share"
  | "laboratory-most"
  | "laboratory-lead-time"
  | "laboratory-price-date"
  | "laboratory-route-back"
  | "laboratory-step-unknown"
  | "laboratory-step-group"
  | "laboratory-nobody-able"
  | "laboratory-shifts-overlap"
  | "laboratory-batch-large"
  | "laboratory-shares-sum"
  | "laboratory-position"
  | "laboratory-allowances"
  | "laboratory-covered-more"
  | "laboratory-covered-idle"
  | "laboratory-subject-unknown"
  | "laboratory-elsewhere";

/** A problem in a row of a table. */
export interface LaboratoryProblem {
  readonly code: LaboratoryProblemCode;
  readonly table: TableName;
  /** Index of the row. */
  readonly index: number;
  readonly field: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Notes a problem in a row. */
export type ReportProblem = (
  code: LaboratoryProblemCode,
  table: TableName,
  index: number,
  field: string,
  params?: LaboratoryProblem["params"],
) => void;
