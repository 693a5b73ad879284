import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { docsPage } from "./docs-page.ts";
import { stylesheet } from "./stylesheet.ts";

/** GET /api/docs: the operations with examples, made from the OpenAPI document. */
export const routes = defineRoutes({
  order: 20,
  tag: "operation",
  routes: docsRoutes,
});

function docsRoutes(app: App): void {
  app.get("/api/docs", { schema: { hide: true } }, async (request, reply) => {
    const address = `${request.protocol}://${request.host}`;
    return reply.type("text/html; charset=utf-8").send(docsPage(app.swagger(), address));
  });
  // The security policy allows style sheets from files only.
  app.get("/api/docs/style.css", { schema: { hide: true } }, async (_request, reply) =>
    reply.type("text/css; charset=utf-8").send(stylesheet),
  );
}
