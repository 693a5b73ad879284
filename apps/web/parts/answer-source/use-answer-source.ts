import type { Analysis } from "#model/analysis";
import type { ChartSource } from "../../charts/provenance.ts";
import { type DatasetView, useDatasetTitle } from "../../reader/dataset.tsx";
import { usePlace } from "../../reader/place.ts";
import { useScenarioName } from "../scenario/use-scenario-name.ts";

/** What figures of an answer say they rest on in downloads. `place` names occupations and unit. */
export function useAnswerSource({ key }: Pick<Analysis, "key">, place: string, data: DatasetView): ChartSource {
  const title = useDatasetTitle();
  const scenario = useScenarioName(usePlace().scenario);
  return {
    place,
    dataset: title(data.detail.summary),
    datasetHash: key.dataset,
    scenario,
    model: key.model,
    seed: key.seed,
    draws: key.draws,
  };
}
