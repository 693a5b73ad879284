import type { Block, Problem, StudentClass } from "../problem/problem.ts";
import { openPricer, type Prices } from "./pricing.ts";

/** Schedules of a class that hold all of what there was before. */
export function openPinned(
  problem: Problem,
  group: number,
  before: readonly Block[],
): {
  whole(prices: Prices): readonly Block[] | null;
  partly(prices: Prices, weekWorth: number): readonly Block[] | null;
} {
  const own = problem.classes[group]!;
  const pinned: StudentClass = {
    ...own,
    requirements: own.requirements.map((requirement, index) => {
      const block = before.find((one) => one.requirement === index);
      if (block === undefined) return requirement;
      const { start, option } = block;
      const first = Math.max(requirement.first, start);
      const last = Math.min(requirement.last, start + requirement.length - 1);
      return { ...requirement, first, last, options: [requirement.options[option]!] };
    }),
  };
  const pricer = openPricer(problem, pinned);
  const needed = before.reduce((mask, { requirement }) => mask | (1 << requirement), 0);
  const asBefore = (blocks: readonly Block[]): readonly Block[] =>
    blocks.map((block) => before.find(({ requirement }) => requirement === block.requirement) ?? block);
  const blocksOf = (found: { readonly blocks: readonly Block[] } | null): readonly Block[] | null => found && asBefore(found.blocks);
  return {
    whole: (prices) => blocksOf(pricer.cheapest(prices)),
    partly: (prices, weekWorth) => blocksOf(pricer.partial(prices, weekWorth, needed)),
  };
}
