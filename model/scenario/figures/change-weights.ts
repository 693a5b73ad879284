/** When a change or programme has effect. */
export interface Timing {
  readonly startYear: number;
  readonly rampYears: number;
  readonly endYear?: number | null | undefined;
}

/**
 * Gives the weight of a change in each of `count` years from `firstYear`: 0 before it starts and after it ends, 1 at full effect.
 *
 * The ramp is linear and already has effect in the start year: 1 / (rampYears + 1) then, and 1 from startYear + rampYears on.
 */
export function changeWeights(timing: Timing, firstYear: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => changeWeight(timing, firstYear + i));
}

/** Gives the weight of a change in one year; see `changeWeights`. */
export function changeWeight(timing: Timing, year: number): number {
  if (year < timing.startYear || (timing.endYear != null && year > timing.endYear)) return 0;
  return Math.min(1, (year - timing.startYear + 1) / (timing.rampYears + 1));
}
