import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";
import { WhatIfSearch } from "./search.ts";

/** /what-if: controls beside the chart they move. */
export const page = definePage({
  path: "/what-if",
  search: WhatIfSearch,
  title: "shell:nav.whatIf",
  texts: ["what-if", "charts", "explain", "projection", "sentences"],
  menu: { group: "analysis", order: 2 },
  frame: "full",
  component: lazyRouteComponent(() => import("./what-if-page.tsx"), "WhatIfPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly "what-if": typeof page;
  }
}
