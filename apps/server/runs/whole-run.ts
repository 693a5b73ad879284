import { type DatasetSummary, usualLastYear } from "#apps/contract";
import type { Dataset } from "#model/vocabulary";
import type { ProjectionJob } from "./projector.ts";
import type { ResolvedScenario } from "./resolve-scenario.ts";

/** Draws, seed and single futures of a run nobody has chosen them for; the defaults of a projection, so that it finds them stored. */
const DRAWS = 1000;
const SEED = 1;
const FUTURES = 60;

/** The run behind the overview: all occupations of a dataset under a scenario. */
export const wholeRun = (dataset: Dataset, summary: DatasetSummary, scenario: ResolvedScenario): ProjectionJob => ({
  dataset,
  scenario,
  to: usualLastYear(summary),
  draws: DRAWS,
  seed: SEED,
  noise: "expected",
  futures: FUTURES,
});
