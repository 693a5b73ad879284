import { type AsyncRouteComponent, createRoute, type ResolveParams } from "@tanstack/react-router";
import type { z } from "zod";
import { loadTexts } from "../reader/load-texts.ts";
import { PlaceSearch } from "../reader/place.ts";
import { languageOf } from "../reader/spoken-language.ts";
import { withTexts } from "../reader/text.tsx";
import type { PageTraits } from "./pages.ts";
import { rootRoute } from "./root-route.tsx";

interface PageDefinition<Path extends string, Search extends z.ZodObject> extends PageTraits {
  /** Path of the address, with `$name` where a part of it is a value. */
  readonly path: Path;
  /** Search values of the address beside the place; what cannot be read is dropped by the schema, never an error. */
  readonly search?: Search;
  /** The page itself: `lazyRouteComponent(() => import("./x-page.tsx"), "XPage")`. */
  // biome-ignore lint/complexity/noBannedTypes: the router's own word for a component without properties.
  readonly component: AsyncRouteComponent<{}>;
  /** Run before the page is shown; may throw a redirect. */
  readonly beforeLoad?: (at: { readonly params: ResolveParams<Path>; readonly search: z.output<Search> & PlaceSearch }) => void;
}

/** Makes the route of a page: `pages/<name>/page.ts` exports it as `page`, and the router finds it by its folder. */
export function definePage<const Path extends string, Search extends z.ZodObject = typeof PlaceSearch>({
  path,
  search,
  component,
  beforeLoad,
  ...traits
}: PageDefinition<Path, Search>) {
  const shown = withTexts(traits.texts, component);
  return createRoute({
    getParentRoute: () => rootRoute,
    path,
    validateSearch: (search ?? PlaceSearch) as Search,
    component: Object.assign(shown, component.preload && { preload: component.preload }),
    staticData: { page: traits },
    // Its texts come while its code does, so that it is never drawn without them.
    loader: async ({ location }) => {
      await loadTexts(languageOf(location.search as PlaceSearch), traits.texts);
    },
    ...(beforeLoad && { beforeLoad: beforeLoad as () => void }),
  });
}
