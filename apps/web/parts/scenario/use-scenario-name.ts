import { REFERENCE } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { useScenario } from "./use-scenario.ts";

/** Gives the name of a scenario: that of the reference in the reader's language, or the name a saved one was given. */
export function useScenarioName(id: string): string {
  const { t } = useText();
  const { scenario } = useScenario(id);
  return id === REFERENCE ? t("shell:place.referenceScenario") : (scenario?.name ?? t("shell:place.loading"));
}
