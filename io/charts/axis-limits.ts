/** Limits of an amount axis. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

const steps = [1, 2, 2.5, 5, 10];

/** Rounds up to the next of 1, 2, 2.5, 5, 10 times a power of ten. */
export function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  return (steps.find((step) => step * power >= raw - 1e-9 * raw) ?? 10) * power;
}

/**
 * Gives honest axis limits for amounts: the axis starts at zero, or at the lowest value where that is below zero,
 * and ends at a round number. All zero or no values give 0..1.
 */
export function amountLimits(values: Iterable<number | null>, ticks = 5): Limits {
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (value === null || !Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low === high) return { min: 0, max: 1 };
  const step = roundStep((high - low) / ticks);
  return { min: Math.floor(low / step + 1e-9) * step || 0, max: Math.ceil(high / step - 1e-9) * step || 0 };
}
