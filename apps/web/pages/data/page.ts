import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";
import { DataSearch } from "./search.ts";

/** /data: how much is known, how much assumed; editions and import. */
export const page = definePage({
  path: "/data",
  search: DataSearch,
  title: "shell:nav.data",
  texts: ["data", "backtest", "sentences", "units-of-measure"],
  menu: { group: "data", order: 1 },
  frame: "full",
  component: lazyRouteComponent(() => import("./data-page.tsx"), "DataPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly data: typeof page;
  }
}
