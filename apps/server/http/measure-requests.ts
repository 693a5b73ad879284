import type { FastifyInstance } from "fastify";
import type { Metrics } from "../metrics/metrics.ts";

/** Measures how long each request took, by route pattern so that ids do not become labels. */
export function measureRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "unknown";
    metrics.requests.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });
}
