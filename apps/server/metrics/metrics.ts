import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { JobCounts, Line } from "#io/work";

/** What the server measures about itself, for Prometheus. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<"method" | "route" | "status">;
  readonly work: Histogram<"kind" | "status">;
  readonly jobs: Histogram<"line">;
  readonly projections: Histogram<"from">;
}

/** What is asked of the store when measurements are collected. */
export interface Measured {
  /** Size of the database in bytes. */
  readonly storeSize: () => Promise<number>;
  /** Jobs of all processes on the store, by the line they stand in and what is happening to them. */
  readonly jobs: () => Promise<Readonly<Partial<Record<Line, JobCounts>>>>;
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
    help: "Jobs on this store by line: waiting, being worked on by any process, given up in the last day",
    labelNames: ["line", "state"],
    registers: [registry],
    async collect() {
      for (const [line, counts] of Object.entries(await jobs()))
        for (const [state, count] of Object.entries(counts)) this.set({ line, state }, count);
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
    work: new Histogram({
      name: "framsyn_work_seconds",
      help: "Time of work that this process ended, from its first job to its end: projections, analyses, plans, trials on history",
      labelNames: ["kind", "status"],
      buckets: [0.5, 1, 2, 5, 15, 30, 60, 300, 1800],
      registers: [registry],
    }),
    jobs: new Histogram({
      name: "framsyn_job_seconds",
      help: "Time of a job done by this process",
      labelNames: ["line"],
      buckets: [0.1, 0.5, 2, 10, 60, 300],
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
