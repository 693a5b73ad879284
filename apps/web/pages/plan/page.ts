import { lazyRouteComponent, redirect } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";
import { PlanSearch } from "./address/search.ts";

/** /plans/$unit: one unit's plan. The unit of the path is that of the place, so that other pages are opened at it. */
export const page = definePage({
  path: "/plans/$unit",
  search: PlanSearch,
  title: "plan-page:untitled",
  texts: [
    "analysis",
    "charts",
    "explain",
    "measure-kinds",
    "plan",
    "plan-chapters",
    "plan-edit",
    "plan-follow-up",
    "plan-measures",
    "plan-page",
    "plan-versions",
    "projection",
    "remedy",
    "remedy-sentences",
    "sentences",
  ],
  menu: "none",
  frame: "full",
  beforeLoad: ({ params, search }) => {
    if (search.unit !== params.unit)
      throw redirect({ to: "/plans/$unit", params, search: { ...search, unit: params.unit }, replace: true });
  },
  component: lazyRouteComponent(() => import("./plan-page.tsx"), "PlanPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly plan: typeof page;
  }
}
