import type { DatasetSummary } from "#apps/contract";
import { USUAL_RUN, usualLastYear } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { ProjectionJob } from "./projector.ts";
import type { ResolvedScenario } from "./resolve-scenario.ts";

/** Single futures of a run nobody has chosen them for; as many as of a projection, so that it finds them stored. */
const FUTURES = 60;

/** The run behind the overview: all occupations of a dataset under a scenario. */
export const wholeRun = (dataset: Dataset, summary: DatasetSummary, scenario: ResolvedScenario): ProjectionJob => ({
  dataset,
  scenario,
  to: usualLastYear(summary),
  ...USUAL_RUN,
  noise: "expected",
  futures: FUTURES,
});
