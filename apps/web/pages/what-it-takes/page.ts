import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";
import { WhatItTakesSearch } from "./address/search.ts";

/** /what-it-takes: the study places, or the measures, that close a gap. */
export const page = definePage({
  path: "/what-it-takes",
  search: WhatItTakesSearch,
  title: "shell:nav.whatItTakes",
  texts: [
    "charts",
    "cheapest-measures",
    "explain",
    "measure-kinds",
    "projection",
    "remedy",
    "remedy-sentences",
    "sentences",
    "supervisors",
    "units-of-measure",
    "what-if",
    "what-it-takes",
  ],
  menu: { group: "analysis", order: 3 },
  frame: "full",
  component: lazyRouteComponent(() => import("./what-it-takes-page.tsx"), "WhatItTakesPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly "what-it-takes": typeof page;
  }
}
