import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";
import { OverviewSearch } from "./search.ts";

/** /: where we are short, when and how sure. */
export const page = definePage({
  path: "/",
  search: OverviewSearch,
  title: "shell:nav.overview",
  texts: ["overview", "sentences", "sum-check", "charts"],
  menu: { group: "overview", order: 1 },
  frame: "full",
  component: lazyRouteComponent(() => import("./overview-page.tsx"), "OverviewPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly overview: typeof page;
  }
}
