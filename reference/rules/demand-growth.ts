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
 * Gives demand in a year relative to the base year, main alternative, without programmes: use x people in the year / use x people in the base
 * year x (1 + standard growth - productivity) ^ years.
 */
export function demandIn(year: number, occupation: string, inputs: DemandGrowthInputs): number {
  const years = year - BASE_YEAR;
  const rate = rateOf(occupation, "standard", inputs) - rateOf(occupation, "productivity", inputs);
  return (usedIn(year, occupation, inputs) / usedIn(BASE_YEAR, occupation, inputs)) * (1 + rate) ** years;
}

function usedIn(year: number, occupation: string, { useByAge, projection }: DemandGrowthInputs): number {
  const use = useByAge.filter((row) => row.occupation === occupation);
  return projection
    .filter((row) => row.unit === "norge" && row.alternative === "MMMM" && row.year === year)
    .reduce((sum, row) => sum + row.value * (use.find(({ age_from }) => age_from === row.age_from)?.value ?? 0), 0);
}

function rateOf(occupation: string, measure: "standard" | "productivity", { growth }: DemandGrowthInputs): number {
  const rows = growth.filter((row) => row.measure === measure);
  return (rows.find((row) => row.occupation === occupation) ?? rows.find((row) => row.occupation === null))!.value;
}

/**
 * Gives the mean yearly growth of an occupation's demand from the base year and 14 years on, main alternative, without programmes:
 * (use x people in 2040 / use x people in 2026) ^ (1/14) x (1 + standard growth - productivity) - 1.
 */
export const demandGrowth = (occupation: string, inputs: DemandGrowthInputs): number =>
  demandIn(BASE_YEAR + HORIZON, occupation, inputs) ** (1 / HORIZON) - 1;
