import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { alternativeScenario, REFERENCE_SCENARIO, type Scenario } from "#model/scenario";
import { alternativesQuery, scenarioQuery } from "../../api/queries.ts";
import { REFERENCE } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";

/** Gives the scenario behind an id: the reference, a named alternative in the reader's language, or a saved one once it is fetched. */
export function useScenario(id: string): { readonly scenario: Scenario | null; readonly error: Error | null; readonly retry: () => void } {
  const { language } = useText();
  const isReference = id === REFERENCE;
  const shipped = useQuery({ ...alternativesQuery(), enabled: !isReference });
  const named = shipped.data?.alternatives.find((one) => one.id === id);
  const saved = useQuery({ ...scenarioQuery(id), enabled: !isReference && shipped.data !== undefined && named === undefined });
  // The same object as long as it says the same: what is computed from it is not computed anew.
  const alternative = useMemo(() => named && alternativeScenario(named, language), [named, language]);
  const scenario = isReference ? REFERENCE_SCENARIO : (alternative ?? saved.data?.scenario ?? null);
  return {
    scenario,
    error: isReference || alternative ? null : (shipped.error ?? saved.error),
    retry: () => void (shipped.error ? shipped : saved).refetch(),
  };
}
