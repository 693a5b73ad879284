import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";
import { OwnNumbersSearch } from "./search.ts";

/** /own-numbers: from a file somebody has to figures of one's own, step by step. */
export const page = definePage({
  path: "/own-numbers",
  search: OwnNumbersSearch,
  title: { nb: "Egne tall", nn: "Eigne tal", en: "Own figures" },
  texts: [
    "own-numbers",
    "own-numbers-check",
    "own-numbers-effect",
    "own-numbers-file",
    "own-numbers-map",
    "own-numbers-mapping",
    "own-numbers-reading",
    "own-numbers-saved",
    "own-numbers-steps",
    "own-numbers-what",
  ],
  menu: { group: "data", order: 2 },
  frame: "full",
  component: lazyRouteComponent(() => import("./own-numbers-page.tsx"), "OwnNumbersPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly "own-numbers": typeof page;
  }
}
