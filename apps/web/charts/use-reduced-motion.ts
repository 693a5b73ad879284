import { useSyncExternalStore } from "react";

const query = (): MediaQueryList => matchMedia("(prefers-reduced-motion: reduce)");

/** Tells whether the reader has asked for less movement. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = query();
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => query().matches,
    () => false,
  );
}
