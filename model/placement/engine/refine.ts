import type { Block, Problem } from "../problem/problem.ts";
import { better, type Goals } from "./goals.ts";
import type { Pricer } from "./pricing.ts";
import type { Seats } from "./seats.ts";

export interface RefineOptions {
  readonly pricers: readonly Pricer[];
  readonly goals: Goals;
  /** Students who are to stay where they are. */
  readonly settled?: (student: number) => boolean;
  /** What goes before the goals and is not to grow: after a change, weeks that are not where they were. */
  readonly before?: (student: number, schedule: readonly Block[]) => number;
  /** Most times every student is looked at. */
  readonly passes: number;
  readonly stopped?: () => boolean;
}

/**
 * Betters the later goals without touching who is placed: students move to free places that are better by the goals in their order, and
 * two of a class change schedules where that is better. Ends when no single move and no change betters anything.
 */
export function refine(problem: Problem, seats: Seats, options: RefineOptions): void {
  const { pricers, goals, passes, settled = () => false, before: first = () => 0, stopped } = options;
  const { students } = problem;
  const steer = students.map((_, student) => goals.steer(student));
  const flat = new Float64Array(problem.lanes * (problem.weeks + 1));
  const byClass = new Map<number, number[]>();
  students.forEach(({ class: group }, student) => {
    const list = byClass.get(group);
    if (list === undefined) byClass.set(group, [student]);
    else list.push(student);
  });

  /** Values that change with one student's schedule: the student's own, and the load of the cells it touches. */
  const loadOf = (student: number, schedule: readonly Block[], touched: ReadonlySet<number>): Float64Array => {
    const values = goals.of(student, schedule);
    if (goals.loadAt >= 0)
      for (const cell of touched) values[goals.loadAt]! += goals.load(cell, Math.max(0, problem.capacity[cell]!) - seats.left[cell]!);
    return values;
  };
  const move = (student: number): boolean => {
    const before = seats.schedules[student];
    if (!before || settled(student)) return false;
    const group = students[student]!.class;
    seats.leave(student);
    const found = pricers[group]![before.length === problem.classes[group]!.requirements.length ? "cheapest" : "most"]({
      sums: flat,
      closed: seats.closed,
      extra: steer[student]!,
    });
    if (found === null || weeksOf(problem, group, found.blocks) < weeksOf(problem, group, before)) {
      seats.take(student, before);
      return false;
    }
    const touched = new Set([...seats.cells(group, before), ...seats.cells(group, found.blocks)]);
    seats.take(student, before);
    const old = [first(student, before), ...loadOf(student, before, touched)];
    seats.leave(student);
    seats.take(student, found.blocks);
    if (better([first(student, found.blocks), ...loadOf(student, found.blocks, touched)], old)) return true;
    seats.leave(student);
    seats.take(student, before);
    return false;
  };
  const exchange = (one: number, other: number): boolean => {
    const [a, b] = [seats.schedules[one], seats.schedules[other]];
    if (!a || !b || a === b || settled(one) || settled(other)) return false;
    // Alike in class, so that each may have the other's schedule and the load stays what it is.
    const sum = (left: readonly Block[], right: readonly Block[]): number[] => {
      const [mine, theirs] = [goals.of(one, left), goals.of(other, right)];
      return [first(one, left) + first(other, right), ...mine.map((value, at) => value + theirs[at]!)];
    };
    if (!better(sum(b, a), sum(a, b))) return false;
    seats.leave(one);
    seats.leave(other);
    seats.take(one, b);
    seats.take(other, a);
    return true;
  };
  for (let pass = 0; pass < passes; pass++) {
    let changed = false;
    for (let student = 0; student < students.length; student++) {
      if (stopped?.()) return;
      changed = move(student) || changed;
    }
    for (const list of byClass.values())
      for (let i = 0; i < list.length; i++) {
        if (stopped?.()) return;
        for (let j = i + 1; j < list.length; j++) changed = exchange(list[i]!, list[j]!) || changed;
      }
    if (!changed) return;
  }
}

const weeksOf = ({ classes }: Problem, group: number, blocks: readonly Block[]): number =>
  blocks.reduce((sum, { requirement }) => sum + classes[group]!.requirements[requirement]!.weeks, 0);
