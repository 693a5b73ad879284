import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";

/** /accessibility: how usable Framsyn is for everyone. */
export const page = definePage({
  path: "/accessibility",
  title: "shell:footer.accessibility",
  texts: ["shell"],
  menu: "none",
  frame: "full",
  component: lazyRouteComponent(() => import("./accessibility-page.tsx"), "AccessibilityPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly accessibility: typeof page;
  }
}
