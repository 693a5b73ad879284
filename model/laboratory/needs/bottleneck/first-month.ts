import { NEVER } from "../resource/resource-needs.ts";

/** Months (from 0) of an 80 % interval and its middle; null where it is not within the horizon. */
export interface MonthInterval {
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
}

/**
 * Gives the interval of a month over all draws. Draws in which it never comes within the horizon stand last, so that a median is null where it
 * does not come in half of them: nothing is said of what lies beyond.
 *
 * A percentile is the first month by which so large a share of the draws has come.
 */
export function monthInterval(first: Int32Array): MonthInterval {
  const came = first.filter((month) => month !== NEVER).sort();
  const at = (share: number): number | null => came[Math.ceil(share * first.length) - 1] ?? null;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
