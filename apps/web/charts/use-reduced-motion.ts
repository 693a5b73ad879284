import { useSyncExternalStore } from "react";

const reduced = matchMedia("(prefers-reduced-motion: reduce)");

/** Tells whether the reader has asked for less movement. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (changed) => {
      reduced.addEventListener("change", changed);
      return () => reduced.removeEventListener("change", changed);
    },
    () => reduced.matches,
    () => false,
  );
}
