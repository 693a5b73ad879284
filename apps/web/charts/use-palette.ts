import { useSyncExternalStore } from "react";
import { DARK, LIGHT, type Palette } from "#io/charts";

const prefersDark = matchMedia("(prefers-color-scheme: dark)");

/** Tells whether the page is shown dark now: the page's own setting first, then the device's. */
function dark(): boolean {
  const chosen = document.documentElement.dataset.colorScheme;
  return chosen === "dark" || (chosen !== "light" && prefersDark.matches);
}

function watch(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-color-scheme"] });
  prefersDark.addEventListener("change", changed);
  return () => {
    observer.disconnect();
    prefersDark.removeEventListener("change", changed);
  };
}

/** Gives the chart colours of the colour scheme the page is shown in, and follows its changes. */
export function usePalette(): Palette {
  return useSyncExternalStore(watch, dark, () => false) ? DARK : LIGHT;
}
