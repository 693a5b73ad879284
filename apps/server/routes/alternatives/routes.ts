import { Alternative, AlternativeSet } from "#model/scenario";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { referenceAlternatives } from "../../runs/reference-alternatives.ts";

/** The named alternatives, each a scenario by its id. */
export const routes = defineRoutes({
  order: 132,
  tag: "scenarios",
  schemas: { Alternative, AlternativeSet },
  routes: alternativeRoutes,
});

function alternativeRoutes(app: App): void {
  app.get(
    "/api/alternatives",
    {
      schema: {
        summary:
          "The named alternatives that ship with Framsyn: what each assumes, with source and certainty; its id can be given as `scenario`",
        response: { 200: AlternativeSet },
      },
    },
    async () => referenceAlternatives(),
  );
}
