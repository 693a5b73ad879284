import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.tsx";
import { ProjectionSearch } from "./search.ts";

/** /projection: one occupation at one unit. */
export const projectionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "projection",
  validateSearch: ProjectionSearch,
  component: lazyRouteComponent(() => import("./page.tsx"), "ProjectionPage"),
});
