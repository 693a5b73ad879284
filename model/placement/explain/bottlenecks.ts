import type { Allocation } from "../allocation/allocation.ts";
import { withChanges } from "../allocation/changes.ts";
import { weekNumber, weekText } from "../calendar/weeks.ts";
import { inOrder } from "../case/in-order.ts";
import type { TermRows } from "../case/rows.ts";
import { capacityKey } from "../check/capacity/priced.ts";
import { type CompiledTerm, compileTerm } from "../compile/compile-term.ts";
import { closedSums, laneSums } from "../engine/lane-sums.ts";
import { openPricer } from "../engine/pricing.ts";

/**
 * Students who need more of some weeks than there are: a Hall set. However they are placed, each takes at least some of the weeks that are counted; all
 * together take `needed`, and the sites they may use have `available`.
 */
export interface Bottleneck {
  readonly students: readonly string[];
  readonly disciplines: readonly string[];
  readonly sites: readonly string[];
  /** First and last week that is counted. */
  readonly from: string;
  readonly to: string;
  /** Whether only some weeks between are counted: those that no block of theirs can keep away from. */
  readonly some: boolean;
  readonly needed: number;
  readonly available: number;
  /** What sets the limit: places at sites, or the quota of agreements. */
  readonly of: "places" | "agreements";
}

const TOLERANCE = 1e-6;

/**
 * Reads bottlenecks out of the prices that prove the bound. Only which weeks have a price is used, not what it is, so that every number can be counted
 * again in the tables. Most students first; a proof that cannot be told so gives none.
 */
export function bottlenecks(stated: TermRows, allocation: Allocation): Bottleneck[] {
  const compiled = compileTerm(inOrder(withChanges(stated, allocation.term.changes)));
  const { problem, lanes, weeks } = compiled;
  const { classes, capacity } = problem;
  const prices = new Float64Array(problem.lanes * weeks.count);
  const laneOf = new Map(lanes.lanes.map(({ name }, lane) => [capacityKey(name), lane]));
  for (const { capacity: priced, week, price } of allocation.certificate)
    prices[laneOf.get(capacityKey(priced))! * weeks.count + weekNumber(week)! - weeks.first] = price;
  const closed = closedSums(problem);
  const sums = new Float64Array(problem.lanes * (weeks.count + 1));
  const pricers = classes.map((group) => openPricer(problem, group));
  const costWith = (values: Float64Array, group: number): number => {
    laneSums(values, problem.lanes, weeks.count, sums);
    return pricers[group]!.cheapest({ sums, closed })?.cost ?? Number.POSITIVE_INFINITY;
  };
  // Classes that the prices say cannot all be placed, and those whose schedules reach the same priced capacity belong together.
  const priced = new Set(lanes.lanes.map((_, lane) => lane).filter((lane) => laneHas(prices, lane, weeks.count)));
  const tight = classes
    .map((_, group) => group)
    .filter((group) => {
      const cost = costWith(prices, group);
      return cost > 1 - TOLERANCE && cost < Number.POSITIVE_INFINITY;
    });
  const reach = new Map(
    tight.map((group) => [
      group,
      new Set(
        classes[group]!.requirements.flatMap(({ options }) => options.flatMap((option) => option.lanes)).filter((lane) => priced.has(lane)),
      ),
    ]),
  );
  return groupsOf(reach)
    .flatMap((groups): Bottleneck[] => {
      const reached = new Set(groups.flatMap((group) => [...reach.get(group)!]));
      for (const limit of ["places", "agreements"] as const) {
        const own = [...reached].filter((lane) => (lanes.lanes[lane]!.name.kind === "agreement") === (limit === "agreements"));
        const found = counted(compiled, groups, own, prices, costWith);
        if (found !== null) return [{ ...found, of: limit }];
      }
      return [];
    })
    .sort((one, other) => other.students.length - one.students.length || (one.students[0]! < other.students[0]! ? -1 : 1));

  /** Counts weeks needed and there; null where there are enough. */
  function counted(
    { students }: CompiledTerm,
    groups: readonly number[],
    own: readonly number[],
    all: Float64Array,
    cost: typeof costWith,
  ): Omit<Bottleneck, "of"> | null {
    const marked = new Float64Array(all.length);
    let available = 0;
    const at = new Set<number>();
    for (const lane of own)
      for (let week = 0; week < weeks.count; week++) {
        const cell = lane * weeks.count + week;
        if (all[cell]! <= 0) continue;
        marked[cell] = 1;
        available += Math.max(0, capacity[cell]!);
        at.add(week);
      }
    if (at.size === 0) return null;
    const least = new Map(groups.map((group) => [group, Math.round(cost(marked, group))]));
    const members = students
      .map(({ id }, student) => ({ id, weeks: least.get(problem.students[student]!.class) ?? 0 }))
      .filter((member) => member.weeks > 0);
    const needed = members.reduce((sum, member) => sum + member.weeks, 0);
    if (needed <= available) return null;
    const names = own.map((lane) => lanes.lanes[lane]!.name);
    const [from, to] = [Math.min(...at), Math.max(...at)];
    const every = own.every((lane) =>
      Array.from({ length: to - from + 1 }, (_, index) => lane * weeks.count + from + index).every(
        (cell) => marked[cell] === 1 || capacity[cell]! <= 0,
      ),
    );
    return {
      students: members.map(({ id }) => id).sort(),
      disciplines: [...new Set(names.flatMap((name) => (name.kind === "agreement" ? [] : [name.discipline])))].sort(),
      sites: [...new Set(names.map(({ site }) => site))].sort(),
      from: weekText(weeks.first + from),
      to: weekText(weeks.first + to),
      some: !every,
      needed,
      available,
    };
  }
}

const laneHas = (prices: Float64Array, lane: number, weeks: number): boolean =>
  prices.subarray(lane * weeks, (lane + 1) * weeks).some((price) => price > 0);

/** Groups classes that reach any capacity in common, directly or through others. */
function groupsOf(reach: ReadonlyMap<number, ReadonlySet<number>>): number[][] {
  const left = new Set(reach.keys());
  const groups: number[][] = [];
  for (const start of reach.keys()) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const one of group)
      for (const other of left)
        if (![...reach.get(one)!].every((lane) => !reach.get(other)!.has(lane))) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}
