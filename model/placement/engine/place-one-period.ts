import { leastCostInStages } from "../flow/in-stages.ts";
import type { Network } from "../flow/network.ts";
import type { Block, Problem } from "../problem/problem.ts";
import type { Goals } from "./goals.ts";
import { type PeriodChoices, periodChoices } from "./period-choices.ts";

/** The best allocation of a term of one period, with the prices that prove it. */
export interface OnePeriod {
  readonly schedules: readonly (readonly Block[] | null)[];
  readonly placed: number;
  /** Worth of one more place by cell. */
  readonly prices: Float64Array;
}

/** Beyond so many arcs the search is quicker. */
const MOST_ARCS = 500_000;
/** How finely the even load is told apart: costs of a flow are whole numbers. */
const FINE = 1e6;

/**
 * Places the students of a term of one period as well as can be, goal after goal: most with all they need, who is left out by turn and lot, then
 * the later goals in their order. Null where the term is not one period (`periodChoices`), or too large for a flow.
 *
 * Students who can be placed together form a matroid, so that of any weights in the order of turn and lot the heaviest students placed are also
 * the most (Edmonds 1971): nobody is left out while someone who goes after could be instead.
 */
export function placeOnePeriod(problem: Problem, goals: Goals, counted: Int32Array, stopped?: () => boolean): OnePeriod | null {
  const period = periodChoices(problem, goals.loadAt < 0 ? new Int32Array(counted.length) : counted);
  if (period === null) return null;
  const { students } = problem;
  const arcs = students.reduce((sum, student) => sum + (period.choices[student.class]?.length ?? 0) + 1, 0);
  if (arcs > MOST_ARCS) return null;
  const drawn = drawNetwork(problem, period, goals);
  const found = leastCostInStages(drawn.network, drawn.stages, stopped);
  if (found === null) throw new Error("a flow that can leave everybody out sends nothing");
  const schedules: (readonly Block[] | null)[] = students.map(({ class: group }) => (period.choices[group] === null ? [] : null));
  drawn.blocks.forEach(({ student, block }, arc) => {
    if (block !== null && found.flow[arc] === 1) schedules[student] = [block];
  });
  const prices = new Float64Array(problem.lanes * problem.weeks);
  const { from, to } = drawn.network;
  // In the first stage places cost nothing: what a full one is worth is the difference of the prices at its ends.
  drawn.places.forEach((place, at) => {
    const arc = drawn.blocks.length + at;
    const { cell } = period.shared[place]!;
    prices[cell] = Math.max(prices[cell]!, found.potential[to[arc]!]! - found.potential[from[arc]!]!);
  });
  return { schedules, placed: schedules.filter((schedule) => schedule !== null).length, prices };
}

/** The network of a period: first the arcs of students, then those of places. */
interface Drawn {
  readonly network: Omit<Network, "cost">;
  /** Of each arc of a student: the block it stands for; null for being left out. */
  readonly blocks: readonly { readonly student: number; readonly block: Block | null }[];
  /** Of each arc after those: the places it leads through. */
  readonly places: readonly number[];
  readonly stages: Iterable<Float64Array>;
}

function drawNetwork({ students }: Problem, { choices, shared }: PeriodChoices, goals: Goals): Drawn {
  const from: number[] = [];
  const to: number[] = [];
  const capacity: number[] = [];
  const blocks: { readonly student: number; readonly block: Block | null }[] = [];
  const sink = students.length + shared.length;
  const node = (place: number): number => (place < 0 ? sink : students.length + place);
  const supply = new Float64Array(sink + 1);
  students.forEach(({ class: group }, student) => {
    const own = choices[group];
    if (own === null || own === undefined) return;
    supply[student] = 1;
    supply[sink]! -= 1;
    for (const { option, start, inside } of own) {
      from.push(student);
      to.push(node(inside));
      capacity.push(1);
      blocks.push({ student, block: { requirement: 0, option, start } });
    }
    from.push(student);
    to.push(sink);
    capacity.push(1);
    blocks.push({ student, block: null });
  });
  // Where the load counts, each student more in the same places costs more than the last: an arc for each.
  const places: number[] = [];
  const loads: number[] = [];
  shared.forEach(({ most, within, cells }, place) => {
    const apart = goals.loadAt >= 0 && cells.length > 0;
    for (let one = 0; one < (apart ? Math.min(most, students.length) : 1); one++) {
      from.push(node(place));
      to.push(node(within));
      capacity.push(apart ? 1 : most);
      places.push(place);
      const more = apart ? cells.reduce((sum, cell) => sum + goals.load(cell, one + 1) - goals.load(cell, one), 0) : 0;
      loads.push(Math.round(more * FINE));
    }
  });
  const arcs = from.length;
  const whole = (value: (arc: number) => number, place: (at: number) => number = () => 0): Float64Array =>
    Float64Array.from({ length: arcs }, (_, arc) => (arc < blocks.length ? value(arc) : place(arc - blocks.length)));
  const order = students.map((_, student) => student);
  order.sort((one, other) => students[one]!.precedence - students[other]!.precedence || students[other]!.lot - students[one]!.lot);
  const turn = new Float64Array(students.length);
  order.forEach((student, at) => {
    turn[student] = at + 1;
  });
  function* stages(): Generator<Float64Array> {
    yield whole((arc) => (blocks[arc]!.block === null ? 1 : 0));
    yield whole((arc) => (blocks[arc]!.block === null ? turn[blocks[arc]!.student]! : 0));
    const values = blocks.map(({ student, block }) => goals.of(student, block === null ? [] : [block]));
    for (let at = 0; at < goals.size; at++)
      yield at === goals.loadAt
        ? whole(
            () => 0,
            (place) => loads[place]!,
          )
        : whole((arc) => values[arc]![at]!);
  }
  return {
    network: { nodes: sink + 1, supply, from: Int32Array.from(from), to: Int32Array.from(to), capacity: Float64Array.from(capacity) },
    blocks,
    places,
    stages: stages(),
  };
}
