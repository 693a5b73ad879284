/** A search, in every draw, for the least of something with which a resource holds. */
export interface NeedSearch {
  /** What is tried next, by draw. */
  readonly trial: Float64Array;
  /** Whether every draw is settled. */
  settled(): boolean;
  /** Takes what came of the trial: whether each draw still breaks, and of stock what waited at most. */
  learn(broken: (draw: number) => boolean, unmet: Float64Array | null): void;
  /** The least found, by draw; infinite where nothing within the limit suffices. */
  need(): Float64Array;
}

/**
 * Searches by doubling and halving, in whole steps.
 *
 * @param wanted 1 in the draws that need something.
 * @param step what is counted in: a tenth of an FTE, one instrument.
 * @param most largest that is tried, steps.
 */
export function halving(wanted: Uint8Array, step: number, most: number): NeedSearch {
  const draws = wanted.length;
  const [low, high] = [new Float64Array(draws), new Float64Array(draws).fill(Number.POSITIVE_INFINITY)];
  const at = Float64Array.from(wanted, (one) => (one === 1 ? Math.max(1, Math.round(1 / step)) : 0));
  const open = Uint8Array.from(wanted);
  const trial = at.map((steps) => steps * step);
  return {
    trial,
    settled: () => open.every((one) => one === 0),
    learn: (broken) => {
      for (let d = 0; d < draws; d++) {
        if (open[d] === 0) continue;
        if (broken(d)) low[d] = at[d]!;
        else high[d] = at[d]!;
        if (low[d]! >= most || high[d]! - low[d]! <= 1) open[d] = 0;
        at[d] = open[d] === 0 ? Math.min(high[d]!, most) : Number.isFinite(high[d]!) ? Math.floor((low[d]! + high[d]!) / 2) : low[d]! * 2;
        at[d] = Math.min(most, at[d]!);
        trial[d] = at[d]! * step;
      }
    },
    // Tenths are divided out, not multiplied, so that 3 tenths are 0.3.
    need: () => high.map((steps, d) => (wanted[d] === 0 ? 0 : step < 1 ? steps / Math.round(1 / step) : steps * step)),
  };
}

/** More packs than this of one product are no stock. */
const MOST_PACKS = 1e6;

/**
 * Searches packs of a product by what waits at most: so much more is tried until nothing does. Without expiry the first is enough, and less never is.
 *
 * @param unmet base measures that wait at most when nothing more is held.
 * @param pack base measures in a pack, by draw.
 */
export function adding(wanted: Uint8Array, unmet: Float64Array, pack: Float64Array): NeedSearch {
  const packs = (units: number, d: number): number => Math.max(1, Math.ceil(units / pack[d]! - 1e-9));
  const trial = unmet.map((units, d) => (wanted[d] === 1 ? packs(units, d) : 0));
  const open = Uint8Array.from(wanted);
  return {
    trial,
    settled: () => open.every((one) => one === 0),
    learn: (broken, waited) => {
      for (let d = 0; d < wanted.length; d++) {
        if (open[d] === 0) continue;
        if (!broken(d)) open[d] = 0;
        else if (trial[d]! > MOST_PACKS) open[d] = 0;
        else trial[d]! += packs(waited?.[d] ?? 0, d);
      }
    },
    need: () => trial.map((packs, d) => (packs > MOST_PACKS || open[d] === 1 ? Number.POSITIVE_INFINITY : packs)),
  };
}
