import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";

/** /benches: how many benches there are. */
export const page = definePage({
  path: "/benches",
  title: { nb: "Arbeidsbenker", nn: "Arbeidsbenkar", en: "Benches" },
  texts: ["benches"],
  menu: { group: "rooms", order: 10 },
  frame: "full",
  component: lazyRouteComponent(() => import("./benches-page.tsx"), "BenchesPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly benches: typeof page;
  }
}
