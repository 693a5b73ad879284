import { normalQuantile, Z90 } from "#model/random";
import { exactly, type Uncertain } from "#model/vocabulary";
import { type MonthlySeries, medianOf, monthAt } from "./monthly-series.ts";

const YEAR = 12;
/** Fewer months than this say nothing of a trend. */
const LEAST_MONTHS = 24;

/** A series as a level with a trend and a spread about it. */
export interface Trend {
  /** Count of the twelve months that end with the series. */
  readonly lastYear: Uncertain;
  /** Yearly change as a share of that count; null where the series is too short to tell. */
  readonly yearlyChange: Uncertain | null;
}

/**
 * Gives the trend of a series robustly: the median slope between all pairs of months (Theil 1950), after the month pattern is taken out, and its
 * 80 % interval from the distribution of Kendall's rank statistic (Sen 1968). A single odd month, or some of them, moves neither.
 *
 * The last year is the line's own, with the interval of its months' median absolute deviation, months taken as independent.
 *
 * @param pattern shares of the months; null where months are taken as alike.
 */
export function robustTrend(series: MonthlySeries, pattern: readonly number[] | null): Trend | null {
  const points = series.counts.flatMap((count, at) => {
    const share = pattern?.[monthAt(series, at)] ?? 1 / YEAR;
    return count === null || share === 0 ? [] : [{ at, yearly: count / share }];
  });
  if (points.length === 0) return null;
  const enough = points.length >= LEAST_MONTHS;
  const slopes: number[] = [];
  if (enough) {
    for (let later = 1; later < points.length; later++) {
      for (let earlier = 0; earlier < later; earlier++) {
        slopes.push((points[later]!.yearly - points[earlier]!.yearly) / (points[later]!.at - points[earlier]!.at));
      }
    }
  }
  slopes.sort((one, other) => one - other);
  const slope = enough ? medianOf(slopes) : 0;
  const intercept = medianOf(points.map(({ at, yearly }) => yearly - slope * at));
  // The middle of the last twelve months.
  const value = Math.max(0, intercept + slope * (series.counts.length - 1 - (YEAR - 1) / 2));
  const deviation = 1.4826 * medianOf(points.map(({ at, yearly }) => Math.abs(yearly - intercept - slope * at)));
  const half = Z90 * (deviation / Math.sqrt(YEAR));
  return {
    lastYear: half > 0 ? { value, low: Math.max(0, value - half), high: value + half, distribution: "normal" } : exactly(value),
    yearlyChange: enough && value > 0 ? slopeInterval(slopes, slope, points.length, YEAR / value) : null,
  };
}

/** Sen's interval: the slopes whose rank is as far from the middle as Kendall's statistic is at its ninth decile. */
function slopeInterval(slopes: readonly number[], slope: number, points: number, scale: number): Uncertain {
  const variance = (points * (points - 1) * (2 * points + 5)) / 18;
  const reach = normalQuantile(0.9) * Math.sqrt(variance);
  const last = slopes.length - 1;
  const rank = (at: number): number => slopes[Math.min(last, Math.max(0, Math.round(at)))]!;
  const [low, high] = [rank((slopes.length - reach) / 2 - 1), rank((slopes.length + reach) / 2)];
  if (low === high) return exactly(slope * scale);
  return { value: slope * scale, low: low * scale, high: high * scale, distribution: "normal" };
}
