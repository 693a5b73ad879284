import { useEffect, useMemo } from "react";
import { type Scenario, USUAL_RUN } from "#model/scenario";
import { type Lane, type Model, type ModelQuestion, useModel } from "../../model-worker/index.ts";

interface RunsWanted {
  readonly dataset: string;
  readonly occupation: string;
  readonly unit: string;
  readonly to: number;
  readonly before: Scenario;
  /** Null where nothing is changed: then before is also after. */
  readonly after: Scenario | null;
}

/** The run without and the run with the changes. */
export interface Runs {
  readonly model: Model;
  readonly before: Lane;
  readonly after: Lane;
}

/** Runs the model in the browser before and after the changes, again whenever they move. */
export function useRuns({ dataset, occupation, unit, to, before, after }: RunsWanted): Runs {
  const model = useModel(dataset, occupation);
  const question = useMemo(
    () =>
      (scenario: Scenario): ModelQuestion => ({ scenario, occupation, units: [unit], to, ...USUAL_RUN, futures: 0 }),
    [occupation, unit, to],
  );
  const { ask } = model;
  useEffect(() => ask("before", question(before)), [ask, question, before]);
  useEffect(() => {
    if (after) ask("after", question(after));
  }, [ask, question, after]);
  const first = model.lane("before");
  return { model, before: first, after: after ? model.lane("after") : first };
}
