import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";
import { PublicPlanSearch } from "./search.ts";

/** /public/plans/$unit: a published plan as anyone may read it. */
export const page = definePage({
  path: "/public/plans/$unit",
  search: PublicPlanSearch,
  title: "public:title",
  texts: ["analysis", "charts", "explain", "plan", "plan-chapters", "plan-page", "projection", "public", "sentences"],
  menu: "none",
  frame: "plain",
  component: lazyRouteComponent(() => import("./public-plan-page.tsx"), "PublicPlanPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly "public-plan": typeof page;
  }
}
