import type { Measure } from "./measure.ts";
import type { PortfolioQuestion } from "./portfolio.ts";

/** What the measures of a question cost, aligned with them. */
export interface MeasureCosts {
  /** NOK a year per step. */
  readonly perStep: readonly number[];
  /** NOK a year if any step is taken: the fixed cost spread over the years until the last goal. */
  readonly fixed: readonly number[];
}

/** Spreads fixed costs over the years from the base year to the last goal. */
export function measureCosts({ goals, measures }: PortfolioQuestion, baseYear: number): MeasureCosts {
  const years = Math.max(1, ...goals.map(({ year }) => year - baseYear));
  return {
    perStep: measures.map(({ costPerStep }) => costPerStep.value),
    fixed: measures.map(({ fixedCost }) => (fixedCost?.value ?? 0) / years),
  };
}

/** NOK a year of one measure taken so many steps. */
export const costOf = ({ perStep, fixed }: MeasureCosts, measure: number, steps: number): number =>
  steps === 0 ? 0 : perStep[measure]! * steps + fixed[measure]!;

/** NOK a year of measures taken so many steps each. */
export const totalCost = (costs: MeasureCosts, steps: readonly number[]): number =>
  steps.reduce((sum, count, m) => sum + costOf(costs, m, count), 0);

/** Pairs of measures that exclude each other, as indices; one of the two naming the other is enough. */
export function excludedPairs(measures: readonly Measure[]): (readonly [number, number])[] {
  const index = new Map(measures.map(({ id }, m) => [id, m]));
  const seen = new Set<string>();
  return measures.flatMap(({ excludes }, a) =>
    excludes.flatMap((id) => {
      const b = index.get(id);
      if (b === undefined || b === a) return [];
      const pair = [Math.min(a, b), Math.max(a, b)] as const;
      if (seen.has(pair.join())) return [];
      seen.add(pair.join());
      return [pair];
    }),
  );
}
