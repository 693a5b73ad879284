import type { Cheapest, Search } from "./cheapest.ts";
import { allowedAt, type GoalModel } from "./goal-model.ts";
import type { Binding, PortfolioQuestion } from "./portfolio.ts";

/** What is needed to say what more of something is worth. */
export interface WorthParts {
  readonly question: PortfolioQuestion;
  readonly chosen: Cheapest;
  readonly lines: readonly GoalModel[];
  readonly allowed: readonly number[];
  readonly capacity: readonly number[];
  readonly open: (lines: readonly GoalModel[], capacity?: number[]) => Search;
}

/** A percentage point, in probability. */
const POINT = 0.01;

/**
 * Says what binds a portfolio that reaches its goals, and what one more unit of it saves: the search is asked again with one step more of
 * a measure that is taken to its capacity, and with one percentage point more for each goal. What saves nothing does not bind.
 *
 * These are differences between two answers, not slopes: with whole steps a point more can save a whole step or nothing.
 */
export async function worthOfMore({ question, chosen, lines, allowed, capacity, open }: WorthParts): Promise<Binding[]> {
  const draws = lines[0]!.gap.length;
  const search = open(lines);
  // The chosen portfolio was the cheapest by lines that have moved since; both sides of a difference must be by the same lines.
  const same = (await search.cheapest(allowed, chosen.cost + 1)) ?? (await search.cheapest(allowed, question.budget));
  const now = same?.cost ?? chosen.cost;
  // More of something never costs more: nothing above what is paid now is looked at.
  const saved = (other: Cheapest | null): number => (other === null ? 0 : Math.max(0, now - other.cost));
  const binding: Binding[] = [];
  for (const [m, steps] of chosen.steps.entries()) {
    if (steps === 0 || steps < capacity[m]!) continue;
    const more = open(
      lines,
      capacity.map((most, other) => (other === m ? most + 1 : most)),
    );
    const worth = saved(await more.cheapest(allowed, now));
    if (worth > 0) binding.push({ what: "capacity", measure: question.measures[m]!.id, worth });
  }
  for (const [goal, { level }] of question.goals.entries()) {
    const relaxed = allowed.map((count, j) => (j === goal ? Math.min(draws, allowedAt(level + POINT, draws)) : count));
    const worth = saved(await search.cheapest(relaxed, now));
    if (worth > 0) binding.push({ what: "goal", goal, worth });
  }
  return binding;
}
