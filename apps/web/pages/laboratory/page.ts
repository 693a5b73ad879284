import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";
import { LaboratorySearch } from "./address/search.ts";
import { searchWithViews } from "./views.ts";

/** /laboratory: what laboratories need, what stops them first, and how long answers take. */
export const page = definePage({
  path: "/laboratory",
  search: searchWithViews(LaboratorySearch),
  title: { nb: "Laboratorier", nn: "Laboratorium", en: "Laboratories" },
  texts: ["charts", "laboratory", "laboratory-page", "sentences", "units-of-measure"],
  menu: { group: "rooms", order: 2 },
  frame: "full",
  component: lazyRouteComponent(() => import("./laboratory-page.tsx"), "LaboratoryPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly laboratory: typeof page;
  }
}
