import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What the server measures about itself, for Prometheus. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<"method" | "route" | "status">;
  readonly runs: Histogram<"status">;
  readonly projections: Histogram<"from">;
}

/** Makes the registry. @param storeSize answers the size of the database in bytes. */
export function makeMetrics(storeSize: () => Promise<number>): Metrics {
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
      help: "Time of a run of all occupations, from start to end",
      labelNames: ["status"],
      buckets: [1, 5, 15, 30, 60, 300, 1800],
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
