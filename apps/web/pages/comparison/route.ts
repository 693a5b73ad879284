import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.tsx";
import { ComparisonSearch } from "./search.ts";

/** /comparison: what differs between two editions of the dataset or two scenarios, and why. */
export const comparisonRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "comparison",
  validateSearch: ComparisonSearch,
  component: lazyRouteComponent(() => import("./page.tsx"), "ComparisonPage"),
});
