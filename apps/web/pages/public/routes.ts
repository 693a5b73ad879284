import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.tsx";
import { PublicPlanSearch } from "./search.ts";

/** /public: published plans. */
export const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "public",
  component: lazyRouteComponent(() => import("./list-page.tsx"), "PublicListPage"),
});

/** /public/plans/$unit: a published plan as anyone may read it. */
export const publicPlanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "public/plans/$unit",
  validateSearch: PublicPlanSearch,
  component: lazyRouteComponent(() => import("./plan-page.tsx"), "PublicPlanPage"),
});
