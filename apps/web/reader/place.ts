import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { z } from "zod";
import { LANGUAGES } from "#io/language";
import type { Hours } from "#model/projection";

const text = z.string().min(1).max(200).optional().catch(undefined);

/** The part of every address that says where the reader is. Unreadable values are dropped, never an error page. */
export const PlaceSearch = z.object({
  unit: text,
  occupation: text,
  scenario: text,
  dataset: text,
  year: z.coerce.number().int().min(1990).max(2100).optional().catch(undefined),
  /** Hours that supply, demand and gap are told in; contracted where left out. */
  hours: z.enum(["worked"]).optional().catch(undefined),
  lang: z.enum(LANGUAGES).optional().catch(undefined),
});
export type PlaceSearch = z.infer<typeof PlaceSearch>;

/** Names of the values that follow the reader from page to page. */
export const CARRIED = [
  "unit",
  "occupation",
  "scenario",
  "dataset",
  "year",
  "hours",
  "lang",
] as const satisfies readonly (keyof PlaceSearch)[];

/** Where the reader is, with the defaults filled in. */
export interface Place {
  /** Id of the unit; the nation by default. */
  readonly unit: string;
  /** Id of the occupation, or undefined for all. */
  readonly occupation: string | undefined;
  /** `reference`, the id of a named alternative, or the hash of a stored scenario. */
  readonly scenario: string;
  /** `current` or the hash of a dataset version. */
  readonly dataset: string;
  readonly year: number | undefined;
  /** Hours the reader wants supply, demand and gap told in, where both are offered; contracted by default. */
  readonly hours: Hours;
}

export const NATION = "norge";
export const REFERENCE = "reference";
export const CURRENT = "current";
const CONTRACTED = "contracted" satisfies Hours;

/** Reads where the reader is from the address. */
export function usePlace(): Place {
  const search: PlaceSearch = useSearch({ strict: false });
  return {
    unit: search.unit ?? NATION,
    occupation: search.occupation,
    scenario: search.scenario ?? REFERENCE,
    dataset: search.dataset ?? CURRENT,
    year: search.year,
    hours: search.hours ?? CONTRACTED,
  };
}

const DEFAULTS = { unit: NATION, scenario: REFERENCE, dataset: CURRENT, hours: CONTRACTED } as const;

/** A part of the place to move to; undefined goes back to the default. */
export type Move = { readonly [K in keyof Place]?: Place[K] | undefined };

/** Gives a function that moves the reader: it writes the address of the same page with other values, keeping the rest. */
export function useMove(): (move: Move) => void {
  const navigate = useNavigate();
  const params: { unit?: string } = useParams({ strict: false });
  const named = params.unit !== undefined;
  return useCallback(
    (move) => {
      const written = Object.fromEntries(
        Object.entries(move).map(([name, value]) => [name, value === (DEFAULTS as Record<string, unknown>)[name] ? undefined : value]),
      );
      // Pages about one unit have it in their path.
      const moved = named && move.unit !== undefined ? { params: { unit: move.unit } } : {};
      void navigate({ to: ".", ...moved, search: (old: object) => ({ ...old, ...written }), replace: false, resetScroll: false });
    },
    [navigate, named],
  );
}
