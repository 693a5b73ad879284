import { keepPreference, readPreference } from "../reader/preferences.ts";

/** Appearances of the page; `auto` follows the device. */
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Reads the appearance the reader chose last. */
export function storedTheme(): Theme {
  const kept = readPreference("theme");
  return THEMES.find((theme) => theme === kept) ?? "auto";
}

/** Shows the page in an appearance. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.colorScheme = theme;
}

/** Shows an appearance and remembers it. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  keepPreference("theme", theme);
}
