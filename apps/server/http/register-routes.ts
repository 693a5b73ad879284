import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Service } from "../service/service.ts";
import type { Limits } from "../settings/limits.ts";
import { checkRoute } from "./check-route.ts";
import type { DefinedRoutes } from "./define-routes.ts";

/**
 * Adds routes to the app, each under the tag of its definition.
 *
 * @throws Error that names a route which does not say what it takes and answers.
 */
export async function registerRoutes(
  app: FastifyInstance,
  defined: readonly DefinedRoutes[],
  service: Service,
  limits: Limits,
): Promise<void> {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  let adding: DefinedRoutes | undefined;
  app.addHook("onRoute", (route) => {
    // Routes that a plugin adds itself, and those for HEAD, which answer as GET does, are no part of the contract.
    if (adding === undefined || route.method === "HEAD") return;
    checkRoute(route);
    Object.assign(route.schema!, { tags: [adding.tag] });
  });
  for (const routes of defined) {
    adding = routes;
    await routes.routes(typed, service, limits);
  }
  adding = undefined;
}
