import { z } from "zod";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import type { Service } from "../../service/service.ts";

const Answer = z.object({ units: z.array(z.string()) });

/** GET /api/benches: units with benches. */
export const routes = defineRoutes({ order: 200, tag: "benches", about: "Benches of laboratories", routes: benchRoutes });

function benchRoutes(app: App, { datasets }: Pick<Service, "datasets">): void {
  app.get("/api/benches", { schema: { summary: "Units with benches", querystring: z.object({}), response: { 200: Answer } } }, async () => {
    const { dataset } = await datasets.open("current", "input");
    return { units: dataset.tables.benches.map(({ unit }) => unit) };
  });
}
