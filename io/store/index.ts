/** What Framsyn keeps: dataset versions, scenarios, outcomes, work, answers and plans, in an embedded PostgreSQL or on a server. */
export { aboutOccupation, occupationOf } from "./about.ts";
export type { StatementRunner } from "./connect/connection.ts";
export { type DatasetVersion, versionInUse } from "./datasets.ts";
export { openStore, type Store } from "./open-store.ts";
export type { RunKey } from "./outcomes.ts";
export type { NewAllocation, StoredAllocation } from "./placements/allocations.ts";
export type { NewCase, StoredCase } from "./placements/cases.ts";
export type { PlanAct, PlanVersion, WholeVersion } from "./plans/plan-history.ts";
export type { PlanHead, StoredPlan } from "./plans/plan-rows.ts";
export type { PlanChanged } from "./plans/save-plan.ts";
export type { PublishedVersion } from "./publications/publications.ts";
export { runName } from "./run-name.ts";
export { StoreError } from "./schema/store-error.ts";
export type { AnswerName } from "./work/answers.ts";
export type { NewPart, NewWork, StoredWork, WhyEnded, WorkPart, WorkStatus } from "./work/works.ts";
