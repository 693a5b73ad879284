import { useQuery } from "@tanstack/react-query";
import { REFERENCE_SCENARIO, type Scenario } from "#model/scenario";
import { scenarioQuery } from "../../api/queries.ts";
import { REFERENCE } from "../../reader/place.ts";

/** Gives the scenario behind an id: the reference, or a saved one once it is fetched. */
export function useScenario(id: string): { readonly scenario: Scenario | null; readonly error: Error | null; readonly retry: () => void } {
  const saved = useQuery({ ...scenarioQuery(id), enabled: id !== REFERENCE });
  const scenario = id === REFERENCE ? REFERENCE_SCENARIO : (saved.data?.scenario ?? null);
  return { scenario, error: id === REFERENCE ? null : saved.error, retry: () => void saved.refetch() };
}
