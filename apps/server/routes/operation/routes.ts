import { z } from "zod";
import { Health } from "#apps/contract";
import { MODEL_VERSION } from "#model/scenario";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import type { Service } from "../../service/service.ts";

/** GET /api/health, /metrics and the API's own description. */
export const routes = defineRoutes({
  order: 10,
  tag: "operation",
  about: "The server itself",
  schemas: { Health },
  routes: operationRoutes,
});

function operationRoutes(app: App, service: Service): void {
  app.get(
    "/api/health",
    { schema: { summary: "Whether the server answers and is ready", response: { 200: Health } } },
    async (_request, reply) => {
      reply.header("cache-control", "no-store");
      return {
        status: service.isReady() ? "ok" : "starting",
        version: service.version,
        model: MODEL_VERSION,
        store: service.store.kind,
      } as const;
    },
  );

  app.get(
    "/metrics",
    {
      schema: {
        summary: "Measurements for Prometheus",
        response: { 200: { description: "Prometheus text", content: { "text/plain": { schema: z.string() } } } },
      },
      serializerCompiler: () => (text) => text as string,
    },
    async (_request, reply) => reply.type(service.metrics.registry.contentType).send(await service.metrics.registry.metrics()),
  );

  app.get(
    "/api/openapi.json",
    {
      schema: { summary: "This description, OpenAPI 3.1", response: { 200: z.record(z.string(), z.unknown()) } },
    },
    async () => app.swagger() as unknown as Record<string, unknown>,
  );
}
