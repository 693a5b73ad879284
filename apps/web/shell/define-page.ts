import { type AsyncRouteComponent, createRoute, type ResolveParams } from "@tanstack/react-router";
import type { z } from "zod";
import type { PlainTextKey } from "#io/language";
import { type LoadedArea, loadTexts } from "./load-texts.ts";
import type { MenuGroup } from "./menu-groups.ts";
import { PlaceSearch } from "./place.ts";
import { rootRoute } from "./root-route.tsx";
import { languageOf } from "./spoken-language.ts";

/** What the frame knows of a page before the page is loaded. */
export interface PageTraits {
  /** Name of the page in the menu and on the browser's tab. */
  readonly title: PlainTextKey;
  /** Areas of texts the page speaks with. */
  readonly texts: readonly [LoadedArea, ...LoadedArea[]];
  /** Where the page stands in the main menu, by group and order within it; `none` for pages reached from others. */
  readonly menu: { readonly group: MenuGroup; readonly order: number } | "none";
  /** `plain` for pages read by people who come for nothing else: no menu, no place. */
  readonly frame: "full" | "plain";
}

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

/**
 * Every page by the name of its folder; each `page.ts` adds its own, so that links know the addresses and their values. A page without
 * a name here works, but no typed link reaches it.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the pages fill it.
export interface Pages {}

/** Makes the route of a page: `pages/<name>/page.ts` exports it as `page`, and the router finds it by its folder. */
export function definePage<const Path extends string, Search extends z.ZodObject = typeof PlaceSearch>({
  path,
  search,
  component,
  beforeLoad,
  ...traits
}: PageDefinition<Path, Search>) {
  return createRoute({
    getParentRoute: () => rootRoute,
    path,
    validateSearch: (search ?? PlaceSearch) as Search,
    component,
    staticData: { page: traits },
    // Its texts come while its code does, so that it is never drawn without them.
    loader: async ({ location }) => {
      await loadTexts(languageOf(location.search as PlaceSearch), traits.texts);
    },
    ...(beforeLoad && { beforeLoad: beforeLoad as () => void }),
  });
}

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** Traits of a page; the root, which is the frame itself, has none. */
    readonly page?: PageTraits;
  }
}
