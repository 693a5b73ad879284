import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.tsx";
import { DataSearch } from "./data-search.ts";

export const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/data",
  validateSearch: DataSearch,
  component: lazyRouteComponent(() => import("./page.tsx"), "DataPage"),
});
