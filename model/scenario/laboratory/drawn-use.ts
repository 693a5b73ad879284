import { drawDemand } from "#model/demand";
import type { Dataset } from "#model/vocabulary";
import { openGaps } from "../figures/gaps.ts";
import { compileUse } from "../figures/use-of-services.ts";
import type { Scenario } from "../scenario.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";

/** Whose use is asked for, where and how it is drawn. */
export interface UsedAt {
  readonly occupation: string;
  readonly unit: LeafUnit;
  readonly years: number;
  readonly draws: number;
  readonly seed: number;
}

/** Draws the use of the services of an occupation at a unit over that of the base year, by year and draw: the numbers the occupation's own demand has. */
export function drawnUse(dataset: Dataset, scenario: Scenario, { occupation, unit, years, draws, seed }: UsedAt): Float64Array {
  const gaps = openGaps();
  // One year more, as in demand, so that what the years share is the same.
  const use = compileUse({ dataset, scenario, occupation, gaps }, [unit], { first: dataset.description.baseYear, count: years + 1 });
  gaps.close();
  return drawDemand(use, { draws, seed })[0]!.slice(0, years * draws);
}
