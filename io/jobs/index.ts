/** Whole runs as jobs in a queue that any number of processes on one store work on. */
export type { JobCounts, Patience } from "./job-queue.ts";
export { type Jobs, type JobsOptions, openJobs, orderKey, type RunOrder } from "./open-jobs.ts";
