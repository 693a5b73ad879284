import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.tsx";
import { BacktestSearch } from "./search.ts";

/** /backtest: the model run from years that were counted, beside what was counted later. */
export const backtestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "backtest",
  validateSearch: BacktestSearch,
  component: lazyRouteComponent(() => import("./page.tsx"), "BacktestPage"),
});
