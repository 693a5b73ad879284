import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.tsx";
import { PlanSearch } from "./search.ts";

/** /plans/$unit: one unit's plan. The unit of the path is that of the place, so that other pages are opened at it. */
export const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "plans/$unit",
  validateSearch: PlanSearch,
  beforeLoad: ({ params, search }) => {
    if (search.unit !== params.unit)
      throw redirect({ to: "/plans/$unit", params, search: { ...search, unit: params.unit }, replace: true });
  },
  component: lazyRouteComponent(() => import("./page.tsx"), "PlanPage"),
});
