import type { QueryClient } from "@tanstack/react-query";
import { createRouter } from "@tanstack/react-router";
import { parseAddress, writeAddress } from "./shell/address.ts";
import { PageFailure } from "./shell/crashed-page.tsx";
import type { Pages } from "./shell/pages.ts";
import { rootRoute } from "./shell/root-route.tsx";

type Page = Pages[keyof Pages];

/** Every page there is: a folder in `pages` with a `page.ts`. */
const found = import.meta.glob<{ readonly page: Page }>("./pages/*/page.ts", { eager: true });

/** Makes the router of the web page. */
export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree: rootRoute.addChildren(Object.values(found).map(({ page }) => page)),
    context: { queries },
    parseSearch: parseAddress,
    stringifySearch: writeAddress,
    defaultPreload: "intent",
    defaultErrorComponent: PageFailure,
    scrollRestoration: true,
  });
}
