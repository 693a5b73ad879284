import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";
import { ComparisonSearch } from "./search.ts";

/** /comparison: what differs between two editions of the dataset or two scenarios, and why. */
export const page = definePage({
  path: "/comparison",
  search: ComparisonSearch,
  title: "shell:nav.comparison",
  texts: ["comparison", "analysis", "charts", "overview", "projection", "sentences"],
  menu: { group: "analysis", order: 4 },
  frame: "full",
  component: lazyRouteComponent(() => import("./comparison-page.tsx"), "ComparisonPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly comparison: typeof page;
  }
}
