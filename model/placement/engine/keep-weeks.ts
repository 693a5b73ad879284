import type { Block, Problem } from "../problem/problem.ts";
import { closedSums } from "./lane-sums.ts";
import { openPinned } from "./pinned.ts";
import { type Earlier, keeps } from "./replan.ts";
import type { Seats } from "./seats.ts";

/** Beside what is free, a week of practice is worth so much that most weeks are taken. */
const MOST_WEEKS = 1000;

/** Weeks of practice a student had and has no longer. `before`: what of it can still be. */
export const weeksChanged = ({ classes, students }: Problem, before: Earlier, student: number, now: readonly Block[]): number =>
  (before[student] ?? []).reduce(
    (sum, block) => (keeps([block], now) ? sum : sum + classes[students[student]!.class]!.requirements[block.requirement]!.weeks),
    0,
  );

/** Has those who move keep as many weeks of what they had as the capacity left allows; nobody has fewer weeks by it, and nobody else moves. */
export function keepWeeks(problem: Problem, seats: Seats, before: Earlier, movers: readonly number[]): void {
  const { classes, students, lanes, weeks } = problem;
  const sums = new Float64Array(lanes * (weeks + 1));
  for (const student of movers) {
    const [had, now] = [before[student] ?? [], seats.schedules[student] ?? null];
    if (now === null || had.length === 0) continue;
    const group = students[student]!.class;
    const { requirements } = classes[group]!;
    const practice = (blocks: readonly Block[]): number =>
      blocks.reduce((sum, { requirement }) => sum + requirements[requirement]!.weeks, 0);
    const kept = practice(had.filter((block) => keeps([block], now)));
    const choices = Array.from({ length: 1 << had.length }, (_, mask) => had.filter((_, at) => mask & (1 << at)))
      .filter((blocks) => practice(blocks) > kept + 1e-6)
      .sort((one, other) => practice(other) - practice(one));
    seats.leave(student);
    const prices = { sums, closed: closedSums(problem, seats.left) };
    const found = choices.reduce<readonly Block[] | null>((best, blocks) => {
      if (best !== null) return best;
      const pinned = openPinned(problem, group, blocks);
      const next = now.length === requirements.length ? pinned.whole(prices) : pinned.partly(prices, MOST_WEEKS);
      return next !== null && practice(next) >= practice(now) - 1e-6 ? next : null;
    }, null);
    seats.take(student, found ?? now);
  }
}
