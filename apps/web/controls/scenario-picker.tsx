import { useQuery } from "@tanstack/react-query";
import { nameIn } from "#io/language";
import { alternativesQuery, scenariosQuery } from "../api/queries.ts";
import { REFERENCE } from "../reader/place.ts";
import { useText } from "../reader/text.tsx";
import { Picker } from "./picker.tsx";

/** Names a scenario as the place shows it. */
export function useScenarioShown(scenario: string): string {
  const { t, language } = useText();
  const saved = useQuery(scenariosQuery()).data;
  const shipped = useQuery(alternativesQuery()).data;
  if (scenario === REFERENCE) return t("shell:place.referenceScenario");
  const named = shipped?.alternatives.find(({ id }) => id === scenario);
  if (named) return nameIn(named.names, language);
  if (!saved || !shipped) return t("shell:place.loading");
  return saved.find(({ hash }) => hash === scenario)?.name ?? t("shell:place.unknownScenario");
}

/** Chooses the reference path, a named alternative or a saved scenario. */
export function ScenarioPicker({ value, onChoose }: { readonly value: string; readonly onChoose: (scenario: string) => void }) {
  const { t, date, language } = useText();
  const shipped = useQuery(alternativesQuery()).data?.alternatives ?? [];
  const saved = useQuery(scenariosQuery()).data;
  const reference = t("shell:place.referenceScenario");
  const own = (saved ?? []).map((scenario) => ({ id: scenario.hash, name: scenario.name, remark: date(scenario.savedAt) }));
  const named = shipped.map(({ id, names }) => ({ id, name: nameIn(names, language) }));
  const groups = [
    { id: "reference", title: reference, choices: [{ id: REFERENCE, name: reference }] },
    ...(named.length > 0 ? [{ id: "named", title: t("shell:place.namedFutures"), choices: named }] : []),
    ...(own.length > 0 ? [{ id: "own", title: t("shell:place.ownScenarios"), choices: own }] : []),
  ];
  const shown = useScenarioShown(value);
  return (
    <Picker
      label={t("shell:place.scenario")}
      title={t("shell:picker.scenarioTitle")}
      shown={shown}
      chosen={value}
      groups={groups}
      onChoose={onChoose}
    />
  );
}
