import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";
import { PlacementsSearch } from "./address/search.ts";

/** /placements: students into practice placements, proven and explained. */
export const page = definePage({
  path: "/placements",
  search: PlacementsSearch,
  title: { nb: "Praksisplasser", nn: "Praksisplassar", en: "Placements" },
  texts: [
    "charts",
    "placement",
    "placements",
    "placements-begin",
    "placements-comparison",
    "placements-made",
    "placements-move",
    "placements-onward",
    "placements-orders",
    "placements-replan",
    "placements-sites",
    "placements-students",
    "placements-sure",
    "placements-term",
    "placements-unplaced",
    "placements-use",
    "placements-worth",
    "units-of-measure",
  ],
  menu: { group: "rooms", order: 1 },
  frame: "full",
  component: lazyRouteComponent(() => import("./placements-page.tsx"), "PlacementsPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly placements: typeof page;
  }
}
