/** A draw that may or may not have a shortage, whatever the others have. */
export interface OpenDraw {
  /** Gap without measures. */
  readonly gap: number;
  /** Fall per step of each measure that matters. */
  readonly falls: Float64Array;
  /** Largest gap within capacity and budget. */
  readonly worst: number;
  /** Gap with half of everything: easy draws have a low one. */
  readonly middle: number;
}

/** The most that steps within capacity and budget can be worth, given the worth of one step of each measure. */
export type Most = (worth: Float64Array) => number;
/** An upper bound on the gap of draw i in any portfolio in which draw j has no shortage. Where it is below 0, how far is not said. */
export type PairBound = (i: number, j: number) => number;

/**
 * Bounds on one draw given another, each reckoned once, when it is first asked for.
 *
 * A bound is the dual of the linear programme that makes the gap of one draw as large as it can be (steps continuous, within capacity and
 * budget) while the other has no shortage. Any price put on the gap of the other gives a valid bound; tried are 1, where the two draws are
 * alike, and the best price without a budget, which lies where a measure's two falls balance, or at 0.
 */
export function pairBounds(open: readonly OpenDraw[], caps: readonly number[], most: Most): PairBound {
  const size = caps.length;
  const known = new Float64Array(open.length ** 2).fill(Number.NaN);
  const worth = new Float64Array(size);
  const prices = new Float64Array(size);
  const order = new Int32Array(size);
  const at = (one: OpenDraw, other: OpenDraw, price: number): number => {
    for (let m = 0; m < size; m++) worth[m] = price * other.falls[m]! - one.falls[m]!;
    return one.gap - price * other.gap + most(worth);
  };
  /** The bound is convex in the price: its slope grows by capacity times fall where a measure's two falls balance. */
  const bestPrice = (one: OpenDraw, other: OpenDraw): number => {
    let slope = -other.gap;
    let count = 0;
    for (let m = 0; m < size; m++) {
      const fall = other.falls[m]!;
      const price = one.falls[m]! / fall;
      if (fall === 0 || (fall < 0 && !(price > 0))) continue;
      if (fall < 0 || !(price > 0)) slope += caps[m]! * fall;
      if (!(price > 0)) continue;
      prices[m] = price;
      let place = count++;
      for (; place > 0 && prices[order[place - 1]!]! > price; place--) order[place] = order[place - 1]!;
      order[place] = m;
    }
    if (slope >= 0) return 0;
    for (let place = 0; place < count; place++) {
      const m = order[place]!;
      slope += caps[m]! * Math.abs(other.falls[m]!);
      if (slope >= 0) return prices[m]!;
    }
    return count === 0 ? 0 : prices[order[count - 1]!]!;
  };
  return (i, j) => {
    const held = known[i * open.length + j]!;
    if (!Number.isNaN(held)) return held;
    const one = open[i]!;
    const other = open[j]!;
    let bound = at(one, other, 1);
    if (bound > 0) bound = Math.min(bound, at(one, other, bestPrice(one, other)));
    known[i * open.length + j] = bound;
    return bound;
  };
}

/** Prepares {@link Most} for some measures: the best worth for money first, steps continuous. */
export function mostWithin(caps: readonly number[], prices: readonly number[], budget: number | null): Most {
  const order = new Int32Array(caps.length);
  return (worth) => {
    let sum = 0;
    let cost = 0;
    for (let m = 0; m < worth.length; m++) {
      if (worth[m]! <= 0) continue;
      sum += worth[m]! * caps[m]!;
      cost += prices[m]! * caps[m]!;
    }
    if (budget === null || cost <= budget) return sum;
    let count = 0;
    for (let m = 0; m < worth.length; m++) {
      if (worth[m]! <= 0) continue;
      let place = count++;
      for (; place > 0 && worth[order[place - 1]!]! * prices[m]! < worth[m]! * prices[order[place - 1]!]!; place--)
        order[place] = order[place - 1]!;
      order[place] = m;
    }
    let left = budget;
    let total = 0;
    for (let place = 0; place < count && left > 0; place++) {
      const m = order[place]!;
      const steps = prices[m] === 0 ? caps[m]! : Math.min(caps[m]!, left / prices[m]!);
      total += worth[m]! * steps;
      left -= steps * prices[m]!;
    }
    return total;
  };
}
