import type { GoalModel } from "./goal-model.ts";
import { mostWithin, type OpenDraw, type PairBound, pairBounds } from "./pair-bounds.ts";

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
 * tightest big-M these pairs give. Bounds of pairs are reckoned when they are asked for: most draws are settled by few of them.
 */
export function nearTheEdge(model: GoalModel, limits: Affordable): (allowed: number) => Edge | null {
  const { capacity, perStep, budget } = limits;
  const measures = model.falls.flatMap((fall, m) => (fall !== null && capacity[m]! > 0 ? [m] : []));
  const most = mostWithin(
    measures.map((m) => capacity[m]!),
    measures.map((m) => perStep[m]!),
    budget,
  );
  const open: OpenDraw[] = [];
  let always = 0;
  for (let d = 0; d < model.gap.length; d++) {
    const gap = model.gap[d]!;
    const falls = Float64Array.from(measures, (m) => model.falls[m]![d]!);
    const best = gap - most(falls);
    const worst = gap + most(falls.map((fall) => -fall));
    if (worst <= 0) continue;
    if (best > 0) always++;
    else open.push({ gap, falls, worst, middle: gap - falls.reduce((sum, fall, i) => sum + (fall * capacity[measures[i]!]!) / 2, 0) });
  }
  open.sort((a, b) => a.middle - b.middle);
  const bound = pairBounds(
    open,
    measures.map((m) => capacity[m]!),
    most,
  );
  const wide = (values: Float64Array): number[] => {
    const all = new Array<number>(capacity.length).fill(0);
    measures.forEach((m, i) => {
      all[m] = values[i]!;
    });
    return all;
  };
  return (allowed) => {
    if (allowed < always) return null;
    if (open.length <= allowed - always) return { draws: [], allowed: allowed - always };
    const { kept, left } = undecided(open.length, bound, allowed - always);
    const draws = kept.map((i): EdgeDraw => {
      const { gap, falls, worst } = open[i]!;
      const others = Float64Array.from(kept.filter((j) => j !== i).map((j) => bound(i, j))).sort();
      return { gap, falls: wide(falls), most: Math.max(0, Math.min(worst, others[left] ?? Number.POSITIVE_INFINITY)) };
    });
    return { draws, allowed: left };
  };
}

/** Takes out draws that need no watching, easiest first, then those that may as well be given up, hardest first. */
function undecided(draws: number, bound: PairBound, allowed: number): { readonly kept: readonly number[]; readonly left: number } {
  const kept = new Set(Array.from({ length: draws }, (_, i) => i));
  let left = allowed;
  for (let i = 0; i < draws; i++) {
    let settling = 0;
    // The hardest are those that settle most.
    for (let j = draws - 1; j >= 0 && settling <= left; j--) if (j !== i && kept.has(j) && bound(i, j) <= 0) settling++;
    if (settling > left) kept.delete(i);
  }
  for (let i = draws - 1; i >= 0 && left > 0; i--) {
    if (!kept.has(i)) continue;
    let apart = 0;
    for (let j = draws - 1; j >= 0 && apart <= left; j--) if (kept.has(j) && (j === i || bound(j, i) > 0)) apart++;
    if (apart > left) continue;
    kept.delete(i);
    left--;
  }
  return { kept: [...kept], left };
}
