import { Z90 } from "#model/random";
import type { BacktestProjection, Structural } from "./backtest.ts";

/** How far a projection missed, and what decides how far the model itself may have been wrong. */
export interface StructuralMiss {
  readonly series: string;
  /** Logarithm of what was counted over the median. */
  readonly error: number;
  /** Variance of the logarithm that the projection states. */
  readonly stated: number;
  /** Years ahead. */
  readonly years: number;
  /** Whether the growth until the origin was known. */
  readonly known: boolean;
}

/** A miss whose stated variance is less is taken to have this one, so that no projection of few draws is infinitely sure. */
const LEAST = 1e-8;
/** Spreads tried: a grid, so that rounding decides nothing. */
const STEP = 0.005;
const MOST = { level: 0.15, growth: 0.08 } as const;

/** The name of what is left out as one: all projections of an occupation by one definition. */
export const seriesOf = ({ series, occupation }: Pick<BacktestProjection, "series" | "occupation">): string => `${series} ${occupation}`;

/** What a projection says of the structural error. */
export const structuralMissOf = (projection: BacktestProjection): StructuralMiss => ({
  series: seriesOf(projection),
  error: Math.log(projection.observed / projection.p50),
  stated: (Math.log(projection.p90 / projection.p10) / (2 * Z90)) ** 2,
  years: projection.year - projection.origin,
  known: projection.history > 0,
});

type Spreads = Omit<Structural, "series">;

/** The standard deviation of the logarithm with structural error: what is stated, breaks of level, and growth that is wrong every year. */
export function totalSpread({ stated, years, known }: StructuralMiss, { level, growthKnown, growthUnknown }: Spreads): number {
  const growth = (known ? growthKnown : growthUnknown) * years;
  return Math.sqrt(Math.max(stated + level ** 2 + growth ** 2, LEAST));
}

/**
 * The spreads under which the misses are likeliest, normal on the logarithm, each series counted once. Breaks of level and errors of growth are told
 * apart by the horizon: the first are as large after one year as after ten. Null without misses.
 */
export function structuralError(misses: readonly StructuralMiss[]): Structural | null {
  if (misses.length === 0) return null;
  const sizes = new Map<string, number>();
  for (const { series } of misses) sizes.set(series, (sizes.get(series) ?? 0) + 1);
  const weighted = misses.map((miss) => ({ ...miss, weight: 1 / sizes.get(miss.series)! }));
  const known = weighted.filter((miss) => miss.known);
  const unknown = weighted.filter((miss) => !miss.known);
  let best: Spreads = { level: 0, growthKnown: 0, growthUnknown: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const level of gridTo(MOST.level)) {
    // A group without misses says nothing of its own: the other stands in.
    const [ofKnown, ofUnknown] = [likeliestGrowth(known, level), likeliestGrowth(unknown, level)];
    const total = (ofKnown?.unlikeliness ?? 0) + (ofUnknown?.unlikeliness ?? 0);
    if (total < least - 1e-9)
      [least, best] = [total, { level, growthKnown: (ofKnown ?? ofUnknown)!.growth, growthUnknown: (ofUnknown ?? ofKnown)!.growth }];
  }
  return { ...best, series: sizes.size };
}

/** The error of growth under which some misses are likeliest, given the breaks of level; undefined without misses. */
function likeliestGrowth(misses: readonly (StructuralMiss & { readonly weight: number })[], level: number) {
  if (misses.length === 0) return undefined;
  let best = { growth: 0, unlikeliness: Number.POSITIVE_INFINITY };
  for (const growth of gridTo(MOST.growth)) {
    let unlikeliness = 0;
    for (const miss of misses) {
      const spread = totalSpread(miss, { level, growthKnown: growth, growthUnknown: growth });
      unlikeliness += miss.weight * (Math.log(spread) + (miss.error / spread) ** 2 / 2);
    }
    if (unlikeliness < best.unlikeliness - 1e-9) best = { growth, unlikeliness };
  }
  return best;
}

const gridTo = (most: number): number[] =>
  Array.from({ length: Math.round(most / STEP) + 1 }, (_, i) => Math.round(i * STEP * 1000) / 1000);
