import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, retainSearchParams } from "@tanstack/react-router";
import { CARRIED, PlaceSearch } from "../reader/place.ts";
import { CrashedPage } from "./crashed-page.tsx";
import { Layout } from "./layout.tsx";
import { MissingPage } from "./missing-page.tsx";

/** The frame around every page; its search values are the place the reader carries along. */
export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  validateSearch: PlaceSearch,
  search: { middlewares: [retainSearchParams([...CARRIED])] },
  component: Layout,
  notFoundComponent: MissingPage,
  errorComponent: CrashedPage,
});
