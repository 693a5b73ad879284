import { lazyRouteComponent } from "@tanstack/react-router";
import { definePage } from "../../shell/define-page.ts";

/** /public: published plans. */
export const page = definePage({
  path: "/public",
  title: "public:title",
  texts: ["public"],
  menu: "none",
  frame: "plain",
  component: lazyRouteComponent(() => import("./public-page.tsx"), "PublicPage"),
});

declare module "../../shell/pages.ts" {
  interface Pages {
    readonly public: typeof page;
  }
}
