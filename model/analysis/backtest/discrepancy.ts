import type { BacktestProjection, Discrepancy } from "./backtest.ts";

/** A projection with earlier counts known: how far it missed, and how its uncertainty grows with that of the intake. */
export interface Miss {
  readonly series: string;
  /** Whether the interval as stated held what was counted. */
  readonly held: boolean;
  /** Logarithm of what was counted over the median. */
  readonly error: number;
  /** Variance of the logarithm with the intake known. */
  readonly fixed: number;
  /** What the variance grows by per squared log half-width of the intake's 80 % interval. */
  readonly perIntake: number;
}

/** Standard deviations from the median to the limits of an 80 % interval. */
const TO_LIMIT = 1.2816;
const LEVELS = { step: 0.005, most: 0.15 } as const;
const INTAKES = { step: 0.05, most: 2 } as const;

const variance = ({ p10, p90 }: Pick<BacktestProjection, "p10" | "p90">): number => ((Math.log(p90) - Math.log(p10)) / (2 * TO_LIMIT)) ** 2;

/**
 * Compares a projection with the same one made with a wider intake.
 *
 * @param narrow, wide half-widths of the two 80 % intervals of the intake: from 1/(1 + width) to (1 + width) of it.
 */
export function missOf(stated: BacktestProjection, wider: BacktestProjection, narrow: number, wide: number): Miss {
  const [small, large] = [Math.log1p(narrow) ** 2, Math.log1p(wide) ** 2];
  const perIntake = Math.max(0, (variance(wider) - variance(stated)) / (large - small));
  return {
    series: `${stated.series} ${stated.occupation}`,
    held: stated.p10 <= stated.observed && stated.observed <= stated.p90,
    error: Math.log(stated.observed / stated.p50),
    fixed: Math.max(0, variance(stated) - small * perIntake),
    perIntake,
  };
}

interface Spreads {
  /** Half-width of the intake's 80 % interval. */
  readonly intake: number;
  /** Standard deviation of a break in level, as a share. */
  readonly level: number;
}

const totalOf = ({ fixed, perIntake }: Miss, { intake, level }: Spreads): number =>
  fixed + perIntake * Math.log1p(intake) ** 2 + level ** 2;

/** The spreads under which the misses are most likely, normal on the logarithm; on a grid, so that rounding decides nothing. */
export function likeliest(misses: readonly Miss[]): Spreads {
  let best: Spreads = { intake: 0, level: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= Math.round(INTAKES.most / INTAKES.step); i++)
    for (let l = 0; l <= Math.round(LEVELS.most / LEVELS.step); l++) {
      const spreads = { intake: (i * INTAKES.step * 100) / 100, level: l * LEVELS.step };
      const unlikeliness = misses.reduce((sum, miss) => {
        const total = Math.max(totalOf(miss, spreads), 1e-8);
        return sum + Math.log(total) / 2 + miss.error ** 2 / (2 * total);
      }, 0);
      if (unlikeliness < least - 1e-9) [least, best] = [unlikeliness, spreads];
    }
  return { intake: round(best.intake), level: round(best.level) };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const holds = (miss: Miss, spreads: Spreads): boolean => Math.abs(miss.error) <= TO_LIMIT * Math.sqrt(totalOf(miss, spreads));

/**
 * Estimates what the stated intervals lack: how uncertain an intake that is read from earlier counts is, and breaks of level that no flow of
 * people makes. Each series is also judged by what the other series say, which it had no part in.
 *
 * @returns null where fewer than two series have earlier counts.
 */
export function discrepancyOf(misses: readonly Miss[], stated: number): Discrepancy | null {
  const series = [...new Set(misses.map((miss) => miss.series))];
  if (series.length < 2) return null;
  const without = series.map((left) => {
    const spreads = likeliest(misses.filter((miss) => miss.series !== left));
    return misses.filter((miss) => miss.series === left && holds(miss, spreads)).length;
  });
  return {
    ...likeliest(misses),
    stated,
    projections: misses.length,
    series: series.length,
    coveredStated: misses.filter(({ held }) => held).length,
    coveredLeftOut: without.reduce((sum, count) => sum + count, 0),
  };
}
