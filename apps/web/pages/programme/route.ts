import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.tsx";

/** /programme: the five questions of the letters, answered. */
export const programmeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "programme",
  component: lazyRouteComponent(() => import("./page.tsx"), "ProgrammePage"),
});
