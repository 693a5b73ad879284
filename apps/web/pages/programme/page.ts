import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";

/** /programme: the five questions of the letters, answered. */
export const page = definePage({
  path: "/programme",
  title: "shell:nav.programme",
  texts: ["programme", "analysis", "charts", "explain", "knowledge", "remedy-sentences", "sentences"],
  menu: { group: "plans", order: 1 },
  frame: "full",
  component: lazyRouteComponent(() => import("./programme-page.tsx"), "ProgrammePage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly programme: typeof page;
  }
}
