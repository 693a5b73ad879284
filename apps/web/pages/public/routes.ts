import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { rootRoute } from "../../shell/root-route.tsx";

/** What the address of an open plan holds besides the language. */
const PublicPlanSearch = z.object({
  /** A published version; left out: the newest. */
  published: z.coerce.number().int().min(1).max(1e6).optional().catch(undefined),
});
export type PublicPlanSearch = z.infer<typeof PublicPlanSearch>;

/** /public: published plans. */
export const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "public",
  component: lazyRouteComponent(() => import("./list-page.tsx"), "PublicListPage"),
});

/** /public/plans/$unit: a published plan as anyone may read it. */
export const publicPlanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "public/plans/$unit",
  validateSearch: PublicPlanSearch,
  component: lazyRouteComponent(() => import("./plan-page.tsx"), "PublicPlanPage"),
});
