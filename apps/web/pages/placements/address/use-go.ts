import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import type { PlacementsSearch } from "./search.ts";

/** Gives a function that goes to another term, allocation or part; what is not named stays, what is undefined is left. */
export function useGo(): (to: { readonly [K in keyof PlacementsSearch]?: PlacementsSearch[K] | undefined }) => void {
  const navigate = useNavigate();
  return useCallback(
    (to) => void navigate({ to: "/placements", search: (old: object) => ({ ...old, ...to }), resetScroll: false }),
    [navigate],
  );
}
