import type { GoalModel } from "./goal-model.ts";

/** A draw that may or may not have a shortage in a portfolio that reaches the goal. */
export interface EdgeDraw {
  /** Gap without measures. */
  readonly gap: number;
  /** Fall per step, aligned with the measures. */
  readonly falls: readonly number[];
  /** Largest gap the draw can have in any portfolio that reaches the goal. */
  readonly most: number;
}

/** What limits the steps, aligned with the measures. */
export interface Affordable {
  readonly capacity: readonly number[];
  /** NOK a year per step. */
  readonly perStep: readonly number[];
  /** Most NOK a year, or null. */
  readonly budget: number | null;
}

/** The draws that decide a goal. Null stands for a goal that no portfolio reaches. */
export interface Edge {
  readonly draws: readonly EdgeDraw[];
  /** How many of these may have a shortage. */
  readonly allowed: number;
}

/**
 * Opens a goal with measures within capacity and budget: the function given back finds the draws that decide whether at most `allowed`
 * draws have a shortage, or gives null where more than that always have one.
 * Exact: a portfolio within capacity and budget reaches the goal if and only if at most `Edge.allowed` of the draws given have a shortage.
 *
 * Draws that always or never have a shortage are taken out at once. For the others, `bound` says how large the gap of one can be while
 * another has none. A draw that has none whenever `allowed + 1` others cannot all fail needs no watching; one that can only be without
 * shortage when all but `allowed` others are too may as well be given up. What is left is near the edge, and its `most` is the bound
 * that the (allowed + 1)-th of the others sets (coefficient strengthening of chance constraints, Qiu et al. 2014, Song et al. 2014): the
 * tightest big-M these pairs give.
 */
export function nearTheEdge(model: GoalModel, { capacity, perStep, budget }: Affordable): (allowed: number) => Edge | null {
  const measures = model.falls.flatMap((fall, m) => (fall !== null && capacity[m]! > 0 ? [m] : []));
  const caps = measures.map((m) => capacity[m]!);
  const prices = measures.map((m) => perStep[m]!);
  const most = (worth: readonly number[]): number => mostWithin(worth, caps, prices, budget);
  const open: { gap: number; falls: number[]; worst: number; middle: number }[] = [];
  let always = 0;
  for (let d = 0; d < model.gap.length; d++) {
    const gap = model.gap[d]!;
    const falls = measures.map((m) => model.falls[m]![d]!);
    const best = gap - most(falls);
    const worst = gap + most(falls.map((fall) => -fall));
    if (worst <= 0) continue;
    if (best > 0) always++;
    else open.push({ gap, falls, worst, middle: gap - falls.reduce((sum, fall, i) => sum + (fall * caps[i]!) / 2, 0) });
  }
  open.sort((a, b) => a.middle - b.middle);
  const bounds = open.map((one) =>
    Float64Array.from(open, (other) => (one === other ? Number.POSITIVE_INFINITY : bound(one, other, caps, most))),
  );
  const wide = (values: readonly number[]): number[] => {
    const all = new Array<number>(capacity.length).fill(0);
    measures.forEach((m, i) => {
      all[m] = values[i]!;
    });
    return all;
  };
  return (allowed) => {
    if (allowed < always) return null;
    if (open.length <= allowed - always) return { draws: [], allowed: allowed - always };
    const { kept, left } = undecided(bounds, allowed - always);
    const draws = kept.map((i): EdgeDraw => {
      const { gap, falls, worst } = open[i]!;
      const others = Float64Array.from(kept.filter((j) => j !== i).map((j) => bounds[i]![j]!)).sort();
      return { gap, falls: wide(falls), most: Math.max(0, Math.min(worst, others[left] ?? Number.POSITIVE_INFINITY)) };
    });
    return { draws, allowed: left };
  };
}

/** Takes out draws that need no watching, easiest first, then those that may as well be given up, hardest first. */
function undecided(bounds: readonly Float64Array[], allowed: number): { readonly kept: readonly number[]; readonly left: number } {
  const kept = new Set(bounds.keys());
  let left = allowed;
  for (let i = 0; i < bounds.length; i++) {
    let settling = 0;
    for (const j of kept) if (bounds[i]![j]! <= 0) settling++;
    if (settling > left) kept.delete(i);
  }
  for (let i = bounds.length - 1; i >= 0 && left > 0; i--) {
    if (!kept.has(i)) continue;
    let following = 0;
    for (const j of kept) if (bounds[j]![i]! <= 0) following++;
    if (following < kept.size - left) continue;
    kept.delete(i);
    left--;
  }
  return { kept: [...kept], left };
}

interface Line {
  readonly gap: number;
  readonly falls: readonly number[];
}

/**
 * An upper bound on the gap of `one` in any portfolio (steps continuous, within capacity and budget) in which `other` has no shortage: the
 * dual of that linear programme. Any price put on the gap of `other` gives a valid bound; tried are 1, where the two draws are alike, and
 * the best price without a budget, which lies where a measure's two falls balance, or at 0.
 */
function bound(one: Line, other: Line, caps: readonly number[], most: (worth: readonly number[]) => number): number {
  const withoutBudget = (price: number): number => {
    let sum = one.gap - price * other.gap;
    for (let i = 0; i < caps.length; i++) sum += caps[i]! * Math.max(0, price * other.falls[i]! - one.falls[i]!);
    return sum;
  };
  const withBudget = (price: number): number =>
    one.gap - price * other.gap + most(other.falls.map((fall, i) => price * fall - one.falls[i]!));
  let best = 0;
  let least = withoutBudget(0);
  for (let i = 0; i < caps.length; i++) {
    if (other.falls[i] === 0) continue;
    const price = one.falls[i]! / other.falls[i]!;
    const value = price > 0 ? withoutBudget(price) : Number.POSITIVE_INFINITY;
    if (value < least) [best, least] = [price, value];
  }
  return Math.min(least, withBudget(best), withBudget(1));
}

/** The most that steps within capacity and budget can be worth (continuous steps: the best worth for money first). */
function mostWithin(worth: readonly number[], caps: readonly number[], prices: readonly number[], budget: number | null): number {
  let sum = 0;
  let cost = 0;
  for (let i = 0; i < worth.length; i++) {
    if (worth[i]! <= 0) continue;
    sum += worth[i]! * caps[i]!;
    cost += prices[i]! * caps[i]!;
  }
  if (budget === null || cost <= budget) return sum;
  const paid = [...worth.keys()].filter((i) => worth[i]! > 0).sort((a, b) => worth[b]! * prices[a]! - worth[a]! * prices[b]!);
  let left = budget;
  let total = 0;
  for (const i of paid) {
    const steps = prices[i] === 0 ? caps[i]! : Math.min(caps[i]!, left / prices[i]!);
    total += worth[i]! * steps;
    left -= steps * prices[i]!;
    if (left <= 0) break;
  }
  return total;
}
