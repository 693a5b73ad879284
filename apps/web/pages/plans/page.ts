import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";
import { PlansSearch } from "./search.ts";

/** /plans: who has a plan. */
export const page = definePage({
  path: "/plans",
  search: PlansSearch,
  title: "shell:nav.plans",
  texts: ["plans", "analysis", "plan", "plan-chapters", "plan-page", "sentences"],
  menu: { group: "plans", order: 2 },
  frame: "full",
  component: lazyRouteComponent(() => import("./plans-page.tsx"), "PlansPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly plans: typeof page;
  }
}
