import type { PlainTextKey, Text } from "#io/language";
import type { LoadedArea } from "../reader/load-texts.ts";
import type { MenuGroup } from "./menu-groups.ts";

/** What the frame knows of a page before the page is loaded. */
export interface PageTraits {
  /** Name of the page in the menu: a text of the frame, or the page's own, since the menu stands on pages that have not loaded this one's. */
  readonly title: PlainTextKey | Text;
  /** Areas of texts the page speaks with. */
  readonly texts: readonly [LoadedArea, ...LoadedArea[]];
  /** Where the page stands in the main menu, by group and order within it; `none` for pages reached from others. */
  readonly menu: { readonly group: MenuGroup; readonly order: number } | "none";
  /** `plain` for pages read by people who come for nothing else: no menu, no place. */
  readonly frame: "full" | "plain";
}

/**
 * Every page by the name of its folder; each `page.ts` adds its own, so that links know the addresses and their values. A page without
 * a name here works, but no typed link reaches it.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the pages fill it.
export interface Pages {}

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** Traits of a page; the root, which is the frame itself, has none. */
    readonly page?: PageTraits;
  }
}
