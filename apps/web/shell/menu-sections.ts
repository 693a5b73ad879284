import { useRouter } from "@tanstack/react-router";
import { useMemo } from "react";
import { MENU_GROUPS, type MenuGroup } from "./menu-groups.ts";
import type { Pages, PageTraits } from "./pages.ts";

type MenuPath = Exclude<Pages[keyof Pages]["fullPath"], `${string}$${string}`>;

/** A page in the main menu. */
export interface MenuPage {
  readonly to: MenuPath;
  readonly title: PageTraits["title"];
}

/** A group of the main menu with its pages in order; never empty. */
export interface MenuSection {
  readonly group: MenuGroup;
  readonly pages: readonly MenuPage[];
}

/** What the menu reads of a route. */
export interface MenuRoute {
  readonly fullPath: string;
  readonly options: { readonly staticData?: { readonly page?: PageTraits } };
}

/** Orders the pages that have a place in the menu, by group and then as they ask for. */
export function menuSections(routes: readonly MenuRoute[]): readonly MenuSection[] {
  const placed = routes.flatMap(({ fullPath, options: { staticData } }) =>
    staticData?.page && staticData.page.menu !== "none"
      ? [{ to: fullPath as MenuPath, title: staticData.page.title, ...staticData.page.menu }]
      : [],
  );
  return MENU_GROUPS.map((group) => ({
    group,
    pages: placed
      .filter((page) => page.group === group)
      .sort((a, b) => a.order - b.order)
      .map(({ to, title }) => ({ to, title })),
  })).filter(({ pages }) => pages.length > 0);
}

/** Gives the main menu: every page the router knows that has a place in it. */
export function useMenu(): readonly MenuSection[] {
  const { routesById } = useRouter();
  return useMemo(() => menuSections(Object.values<MenuRoute>(routesById)), [routesById]);
}
