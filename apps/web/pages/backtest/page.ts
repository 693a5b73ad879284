import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";
import { BacktestSearch } from "./search.ts";

/** /backtest: the model run from years that were counted, beside what was counted later. */
export const page = definePage({
  path: "/backtest",
  search: BacktestSearch,
  title: "shell:footer.backtest",
  texts: ["backtest", "charts", "explain", "sentences"],
  menu: "none",
  frame: "full",
  component: lazyRouteComponent(() => import("./backtest-page.tsx"), "BacktestPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly backtest: typeof page;
  }
}
