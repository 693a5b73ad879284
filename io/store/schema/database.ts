import type { Generated, JSONColumnType } from "kysely";
import type { PlanHappening, PlanStatus } from "#model/plan";

/** The PostgreSQL schema every table of Framsyn lives in. */
export const SCHEMA = "framsyn";

export interface DatasetVersionTable {
  hash: string;
  name: string;
  title: string;
  version: string;
  base_year: number;
  last_year: number;
  created: string;
  stored_at: Generated<string>;
  reference: boolean;
  rows: number;
  content: Uint8Array;
}

export interface ScenarioTable {
  hash: string;
  name: string;
  body: JSONColumnType<object>;
  saved_at: Generated<string>;
  removed_at: string | null;
}

export interface PayrollMappingTable {
  unit: string;
  mapping: JSONColumnType<object>;
  saved_at: Generated<string>;
}

export interface OutcomeTable {
  dataset: string;
  scenario: string;
  model: string;
  seed: number;
  draws: number;
  noise: "expected" | "demographic";
  first_year: number;
  last_year: number;
  /** What it is about: `occupation:bioingenior`. */
  about: string;
  series: Uint8Array;
  futures: Uint8Array | null;
  futures_kept: Generated<number>;
  stored_at: Generated<string>;
}

export interface WorkTable {
  id: string;
  /** What computes it: `projection`, `analysis`. */
  kind: string;
  key: string;
  line: string;
  subject: string | null;
  status: "queued" | "running" | "done" | "failed" | "cancelled";
  progress: number;
  message: string | null;
  started: Generated<string>;
  finished: string | null;
  request: JSONColumnType<object> | null;
  begun: string | null;
  before: number;
  findings: JSONColumnType<readonly object[]> | null;
  asked: Generated<string>;
}

export interface WorkPartTable {
  work: string;
  /** What it is about: `occupation:bioingenior`. */
  about: string;
  first_draw: number;
  draws: number;
  weight: number;
  done: number;
}

export interface BatchTable {
  work: string;
  /** What it is about: `occupation:bioingenior`. */
  about: string;
  first_draw: number;
  piece: number;
  content: Uint8Array;
  stored_at: Generated<string>;
}

export interface AnswerTable {
  kind: string;
  key: string;
  dataset: string;
  content: Uint8Array;
  stored_at: Generated<string>;
}

export interface PlanTable {
  unit: string;
  revision: number;
  status: PlanStatus;
  version: number | null;
  published: number | null;
  changed_at: Generated<string>;
  changed_by: string;
}

export interface PlanRevisionTable {
  unit: string;
  revision: number;
  content: JSONColumnType<object>;
  by_whom: string;
  at: Generated<string>;
  note: string;
}

export interface PlanVersionTable {
  unit: string;
  version: number;
  revision: number;
  dataset: string;
  model: string;
  base_year: number;
  last_year: number;
  by_whom: string;
  acting_for: string;
  at: Generated<string>;
  note: string;
  numbers: Uint8Array;
}

export interface PlanEventTable {
  id: Generated<number>;
  unit: string;
  what: PlanHappening;
  by_whom: string;
  acting_for: string;
  at: Generated<string>;
  revision: number;
  version: number | null;
  note: string;
}

export interface PlanCommentTable {
  id: Generated<number>;
  unit: string;
  by_whom: string;
  at: Generated<string>;
  body: string;
  about: JSONColumnType<object> | null;
  resolved_by: string | null;
  resolved_at: string | null;
}

export interface MadePlanTable {
  key: string;
  unit: string;
  gist: JSONColumnType<object>;
  numbers: Uint8Array;
  stored_at: Generated<string>;
}

export interface PublicHiddenTable {
  occupation: string;
  unit: string;
  level: "all" | "details";
  at: Generated<string>;
}

export interface PublicShownTable {
  id: Generated<number>;
  occupation: string;
  unit: string;
  persons: number;
  details: JSONColumnType<object> | null;
  at: Generated<string>;
}

export interface PlacementCaseTable {
  id: string;
  dataset: string;
  hash: string;
  name: string;
  from_week: string;
  to_week: string;
  erase_on: string;
  students: number;
  content: Uint8Array;
  created_at: Generated<string>;
}

export interface PlacementAllocationTable {
  id: string;
  case_id: string;
  earlier: string | null;
  changes: number;
  asked: Uint8Array;
  placed: number | null;
  bound: number | null;
  stopped: boolean | null;
  content: Uint8Array | null;
  asked_at: Generated<string>;
}

export interface PlacementFindingTable {
  allocation: string;
  about: string;
  content: Uint8Array;
}

export interface MigrationTable {
  name: string;
  checksum: string;
  applied_at: Generated<string>;
}

export interface LaboratoryOrderEventTable {
  id: Generated<number>;
  laboratory: string;
  product: string;
  kind: "marked" | "withdrawn" | "closed";
  on_day: string;
  expected: string | null;
  packs: number | null;
  by_whom: string;
  at: Generated<string>;
}

/** Tables as Kysely sees them; timestamps are ISO 8601 text in UTC on both drivers. */
export interface Tables {
  dataset_version: DatasetVersionTable;
  scenario: ScenarioTable;
  payroll_mapping: PayrollMappingTable;
  outcome: OutcomeTable;
  work: WorkTable;
  work_part: WorkPartTable;
  batch: BatchTable;
  answer: AnswerTable;
  plan: PlanTable;
  plan_revision: PlanRevisionTable;
  plan_version: PlanVersionTable;
  plan_event: PlanEventTable;
  plan_comment: PlanCommentTable;
  made_plan: MadePlanTable;
  public_hidden: PublicHiddenTable;
  public_shown: PublicShownTable;
  placement_case: PlacementCaseTable;
  placement_allocation: PlacementAllocationTable;
  placement_finding: PlacementFindingTable;
  laboratory_order_event: LaboratoryOrderEventTable;
  migration: MigrationTable;
}
