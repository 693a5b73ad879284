import { useQuery } from "@tanstack/react-query";
import type { CertaintyAt, OccupationAt } from "#apps/contract";
import { certaintyQuery } from "../../api/queries.ts";

/** Most places one request may name. */
const MOST = 100;

/** Fetches how sure the figures behind some places' projections are, in the order given; empty until it is known. */
export function useCertainty(dataset: string, scenario: string, places: readonly OccupationAt[]): readonly CertaintyAt[] {
  const query = useQuery({
    ...certaintyQuery({ dataset, scenario, places: places.slice(0, MOST).map(({ occupation, unit }) => ({ occupation, unit })) }),
    enabled: places.length > 0,
  });
  return query.data ?? [];
}
