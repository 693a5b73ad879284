import type { OutcomeKey } from "#model/scenario";
import type { OccupationComparison } from "./compare-occupation.ts";
import type { Comparison, ComparisonItem } from "./comparison.ts";

/** How far apart the sides are: the median of the difference, or the difference of medians where draws are not at hand. */
export const sizeOf = ({ a, b, difference }: ComparisonItem): number => difference?.p50 ?? b.p50 - a.p50;

/** Puts the comparisons of several occupations together, largest median difference first; equals stay in the order given. */
export function rankComparison(year: number, a: OutcomeKey, b: OutcomeKey, parts: readonly OccupationComparison[]): Comparison {
  const items = parts.flatMap((part) => part.items).sort((one, other) => Math.abs(sizeOf(other)) - Math.abs(sizeOf(one)));
  return {
    kind: "comparison",
    year,
    a,
    b,
    items,
    onlyA: parts.flatMap(({ onlyA }) => onlyA),
    onlyB: parts.flatMap(({ onlyB }) => onlyB),
    notAttributed: parts.flatMap(({ notAttributed }) => notAttributed),
  };
}
