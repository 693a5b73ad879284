import type { Generated, JSONColumnType } from "kysely";

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

export interface OutcomeTable {
  dataset: string;
  scenario: string;
  model: string;
  seed: number;
  draws: number;
  noise: "expected" | "demographic";
  first_year: number;
  last_year: number;
  occupation: string;
  series: Uint8Array;
  futures: Uint8Array | null;
  stored_at: Generated<string>;
}

export interface RunTable {
  id: string;
  key: string;
  status: "queued" | "running" | "done" | "failed" | "cancelled";
  progress: number;
  message: string | null;
  started: Generated<string>;
  finished: string | null;
  request: JSONColumnType<object> | null;
  begun: string | null;
  before: number;
}

export interface RunPartTable {
  run: string;
  occupation: string;
  first_draw: number;
  draws: number;
  weight: number;
  done: number;
}

export interface BatchTable {
  work: string;
  occupation: string;
  first_draw: number;
  piece: number;
  content: Uint8Array;
  stored_at: Generated<string>;
}

export interface AnalysisTable {
  id: string;
  dataset: string;
  attempt: string;
  status: "queued" | "running" | "done" | "failed" | "cancelled";
  progress: number;
  message: string | null;
  /** JSON, or null where there are none. */
  findings: string | null;
  answer: Uint8Array | null;
  owner: string;
  started: Generated<string>;
  heartbeat: Generated<string>;
  finished: string | null;
}

export interface MigrationTable {
  name: string;
  checksum: string;
  applied_at: Generated<string>;
}

/** Tables as Kysely sees them; timestamps are ISO 8601 text in UTC on both drivers. */
export interface Tables {
  dataset_version: DatasetVersionTable;
  scenario: ScenarioTable;
  outcome: OutcomeTable;
  run: RunTable;
  run_part: RunPartTable;
  batch: BatchTable;
  analysis: AnalysisTable;
  migration: MigrationTable;
}
