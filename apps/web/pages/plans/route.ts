import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.tsx";
import { PlansSearch } from "./search.ts";

/** /plans: who has a plan. */
export const plansRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "plans",
  validateSearch: PlansSearch,
  component: lazyRouteComponent(() => import("./page.tsx"), "PlansPage"),
});
