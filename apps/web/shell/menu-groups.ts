/** Groups of the main menu in their order. A group of one page is a link; a group without pages is left out. */
export const MENU_GROUPS = ["overview", "analysis", "rooms", "plans", "data"] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];
