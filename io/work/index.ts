/** One desk for all work that takes time: handed out, joined, followed and stopped by any number of processes on one store. */
export { ANALYSIS, type AskedAnalysis, analysisOrder, storedAnalysis } from "./analysis/analysis-work.ts";
export { storedKnowledge } from "./analysis/stored-knowledge.ts";
export { backtestOrder, storedBacktest } from "./backtest/backtest-work.ts";
export type { WorkOrder } from "./definition/define-work.ts";
export type { Line } from "./definition/line.ts";
export { type Desk, type DeskOptions, openDesk } from "./desk/open-desk.ts";
export { LineIsFull } from "./desk/take-up.ts";
export { ALLOCATION, allocationId, allocationOrder, storedAllocation } from "./placement/allocation-work.ts";
export { caseRows } from "./placement/case-rows.ts";
export { eraseCase } from "./placement/erase-due.ts";
export { explainOnThread } from "./placement/explain-on-thread.ts";
export { filesOnThread } from "./placement/files-on-thread.ts";
export type { FoundWorth } from "./placement/thread/found-worth.ts";
export type { WantedFiles } from "./placement/thread/task.ts";
export { storedWorth, WORTH, type WorthAsked, worthKey, worthOrder } from "./placement/worth-work.ts";
export { makePlanNumbers, PLANS, plansOrder } from "./plans/plans-work.ts";
export { PROJECTION, type Projecting, projectionKey, runOrder, singleOrder } from "./projection/projection-work.ts";
export type { JobCounts, Patience } from "./queue/work-queue.ts";
