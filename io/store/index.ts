/** What Framsyn keeps: dataset versions, scenarios, outcomes and runs, in an embedded PostgreSQL or on a server. */
export type { DatasetVersion } from "./datasets.ts";
export { openStore, type Store } from "./open-store.ts";
export type { RunKey } from "./outcomes.ts";
export type { StoredRun } from "./runs.ts";
export { StoreError } from "./store-error.ts";
