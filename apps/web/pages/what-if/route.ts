import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.tsx";
import { WhatIfSearch } from "./search.ts";

/** /what-if: controls beside the chart they move. */
export const whatIfRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "what-if",
  validateSearch: WhatIfSearch,
  component: lazyRouteComponent(() => import("./page.tsx"), "WhatIfPage"),
});
