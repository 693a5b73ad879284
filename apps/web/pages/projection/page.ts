import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";
import { ProjectionSearch } from "./search.ts";

/** /projection: one occupation at one unit. */
export const page = definePage({
  path: "/projection",
  search: ProjectionSearch,
  title: "shell:nav.projection",
  texts: ["projection", "analysis", "charts", "data", "explain", "sentences", "units-of-measure"],
  menu: { group: "analysis", order: 1 },
  frame: "full",
  component: lazyRouteComponent(() => import("./projection-page.tsx"), "ProjectionPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly projection: typeof page;
  }
}
