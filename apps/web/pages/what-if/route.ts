import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { rootRoute } from "../../shell/root-route.tsx";

/** What the address of the what-if page holds besides the place: the changes, as `controls-in-address.ts` writes them. */
export const WhatIfSearch = z.object({ s: z.string().max(2000).optional().catch(undefined) });

/** /what-if: controls beside the chart they move. */
export const whatIfRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "what-if",
  validateSearch: WhatIfSearch,
  component: lazyRouteComponent(() => import("./page.tsx"), "WhatIfPage"),
});
