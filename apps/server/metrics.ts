import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { JobCounts } from "#io/jobs";

/** What the server measures about itself, for Prometheus. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<"method" | "route" | "status">;
  readonly runs: Histogram<"status">;
  readonly jobs: Histogram;
  readonly projections: Histogram<"from">;
  readonly analyses: Histogram<"kind" | "status">;
  /** Says how many analyses are worked on and wait, asked when the measurements are read. */
  watchAnalyses(count: () => { readonly running: number; readonly queued: number }): void;
}

/** What is asked of the store when measurements are collected. */
export interface Measured {
  /** Size of the database in bytes. */
  readonly storeSize: () => Promise<number>;
  /** Jobs of all processes on the store, by what is happening to them. */
  readonly jobs: () => Promise<JobCounts>;
}

/** Makes the registry. */
export function makeMetrics({ storeSize, jobs }: Measured): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "framsyn_" });
  new Gauge({
    name: "framsyn_store_bytes",
    help: "Size of the database",
    registers: [registry],
    async collect() {
      this.set(await storeSize());
    },
  });
  new Gauge({
    name: "framsyn_jobs",
    help: "Jobs of runs on this store: waiting, being worked on by any process, given up in the last day",
    labelNames: ["state"],
    registers: [registry],
    async collect() {
      for (const [state, count] of Object.entries(await jobs())) this.set({ state }, count);
    },
  });
  return {
    registry,
    requests: new Histogram({
      name: "framsyn_http_request_seconds",
      help: "Time to answer a request",
      labelNames: ["method", "route", "status"],
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
      registers: [registry],
    }),
    runs: new Histogram({
      name: "framsyn_run_seconds",
      help: "Time of a run of all occupations that this process ended, from its first job to its end",
      labelNames: ["status"],
      buckets: [1, 5, 15, 30, 60, 300, 1800],
      registers: [registry],
    }),
    jobs: new Histogram({
      name: "framsyn_job_seconds",
      help: "Time of a job of a run done by this process",
      buckets: [0.1, 0.5, 2, 10, 60, 300],
      registers: [registry],
    }),
    watchAnalyses: (count) => {
      new Gauge({
        name: "framsyn_analyses_open",
        help: "Analyses that are worked on and that wait in this process",
        labelNames: ["status"],
        registers: [registry],
        collect() {
          for (const [status, number] of Object.entries(count())) this.set({ status }, number);
        },
      });
    },
    analyses: new Histogram({
      name: "framsyn_analysis_seconds",
      help: "Time of an analysis computed by this process",
      labelNames: ["kind", "status"],
      buckets: [0.5, 1, 2, 5, 10, 30, 60, 300],
      registers: [registry],
    }),
    projections: new Histogram({
      name: "framsyn_projection_seconds",
      help: "Time to get one occupation's projection, from the store or computed",
      labelNames: ["from"],
      buckets: [0.02, 0.1, 0.5, 2, 10, 60],
      registers: [registry],
    }),
  };
}
