import { runOccupation, Scenario, type Series } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

/** Draws and seed of every run on the validation page. */
export const RUN = { draws: 1000, seed: 1, to: 2040 } as const;

/** Runs bioengineers for the nation under changes to the reference scenario. */
export function nationRun(dataset: Dataset, changes: readonly object[] = []): Series {
  const scenario = Scenario.parse({ schema: "framsyn/scenario/1", name: "validation", changes });
  return runOccupation(dataset, scenario, "bioingenior", { ...RUN, units: ["norge"] })[0]!;
}

/** Gives the 10th, 50th and 90th percentile of the gap in a year, contracted FTE. */
export function gapIn(series: Series, dataset: Dataset, year: number): { p10: number; p50: number; p90: number } {
  const at = year - dataset.description.baseYear;
  const { p10, p50, p90 } = series.measures.gap;
  return { p10: p10[at]!, p50: p50[at]!, p90: p90[at]! };
}
