import type { QueryClient } from "@tanstack/react-query";
import { createRouter } from "@tanstack/react-router";
import { accessibilityRoute } from "./pages/accessibility/route.ts";
import { backtestRoute } from "./pages/backtest/route.ts";
import { comparisonRoute } from "./pages/comparison/route.ts";
import { dataRoute } from "./pages/data/route.ts";
import { overviewRoute } from "./pages/overview/route.ts";
import { planRoute } from "./pages/plan/route.ts";
import { plansRoute } from "./pages/plans/route.ts";
import { programmeRoute } from "./pages/programme/route.ts";
import { projectionRoute } from "./pages/projection/route.ts";
import { publicPlanRoute, publicRoute } from "./pages/public/routes.ts";
import { whatIfRoute } from "./pages/what-if/route.ts";
import { whatItTakesRoute } from "./pages/what-it-takes/route.ts";
import { parseAddress, writeAddress } from "./shell/address.ts";
import { PageFailure } from "./shell/crashed-page.tsx";
import { rootRoute } from "./shell/root-route.tsx";

const routeTree = rootRoute.addChildren([
  overviewRoute,
  projectionRoute,
  whatIfRoute,
  whatItTakesRoute,
  comparisonRoute,
  programmeRoute,
  plansRoute,
  planRoute,
  publicRoute,
  publicPlanRoute,
  dataRoute,
  backtestRoute,
  accessibilityRoute,
]);

/** Makes the router of the web page; every page is one route file in its own folder. */
export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    parseSearch: parseAddress,
    stringifySearch: writeAddress,
    defaultPreload: "intent",
    defaultErrorComponent: PageFailure,
    scrollRestoration: true,
  });
}
