import type { Summary } from "#model/projection";
import type { Decomposition, GapFactor } from "./decomposition.ts";

/** A number with its 80 % interval, which is that of the futures; a number that no future holds has none. */
export interface MedianStep {
  readonly middle: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The way from one gap to another as it is shown: start + effects + rest = end, in the numbers themselves. */
export interface MedianSteps {
  readonly start: MedianStep;
  readonly effects: readonly ({ readonly factor: GapFactor } & MedianStep)[];
  /** What the factors do together, and what is left because medians do not add up. */
  readonly rest: MedianStep;
  readonly end: MedianStep;
}

/** A rest smaller than this share of the largest step is rounding. */
const ROUNDING = 1e-6;

const of = ({ p10, p50, p90 }: Summary): MedianStep => ({ middle: p50, low: p10, high: p90 });

/** Gives the steps as medians, so that both gaps are the ones every page and plan shows; what that leaves over is a step of its own. */
export function medianSteps({ start, end, effects }: Decomposition): MedianSteps {
  const rest = effects.reduce((left, { effect }) => left - effect.p50, end.p50 - start.p50);
  const largest = Math.max(0, ...effects.map(({ effect }) => Math.abs(effect.p50)));
  return {
    start: of(start),
    effects: effects.map(({ factor, effect }) => ({ factor, ...of(effect) })),
    rest: { middle: Math.abs(rest) > ROUNDING * largest ? rest : 0, low: null, high: null },
    end: of(end),
  };
}
