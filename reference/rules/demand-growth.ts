import type { Row } from "#model/vocabulary";
import { BASE_YEAR } from "./national-stock.ts";

/** Years over which growth is taken. */
const HORIZON = 14;

/** What demand grows with, apart from new programmes. */
export interface DemandGrowthInputs {
  readonly useByAge: readonly Row<"use_by_age">[];
  readonly projection: readonly Row<"population_projection">[];
  readonly growth: readonly Row<"growth">[];
}

/**
 * Gives the mean yearly growth of an occupation's demand from the base year and 14 years on, main alternative, without programmes:
 * (use x people in 2040 / use x people in 2026) ^ (1/14) x (1 + standard growth - productivity) - 1.
 */
export function demandGrowth(occupation: string, inputs: DemandGrowthInputs): number {
  const use = inputs.useByAge.filter((row) => row.occupation === occupation);
  const usedIn = (year: number): number =>
    inputs.projection
      .filter((row) => row.unit === "norge" && row.alternative === "MMMM" && row.year === year)
      .reduce((sum, row) => sum + row.value * (use.find(({ age_from }) => age_from === row.age_from)?.value ?? 0), 0);
  const rate = (measure: "standard" | "productivity"): number => {
    const rows = inputs.growth.filter((row) => row.measure === measure);
    return (rows.find((row) => row.occupation === occupation) ?? rows.find((row) => row.occupation === null))!.value;
  };
  const ageing = (usedIn(BASE_YEAR + HORIZON) / usedIn(BASE_YEAR)) ** (1 / HORIZON);
  return ageing * (1 + rate("standard") - rate("productivity")) - 1;
}
