import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.tsx";
import { WhatItTakesSearch } from "./search.ts";

/** /what-it-takes: the study places, or the measures, that close a gap. */
export const whatItTakesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "what-it-takes",
  validateSearch: WhatItTakesSearch,
  component: lazyRouteComponent(() => import("./page.tsx"), "WhatItTakesPage"),
});
