import type { Solve } from "#model/optimisation";
import type { Allocation, Placement } from "../allocation/allocation.ts";
import { type TermChange, withChanges } from "../allocation/changes.ts";
import type { ConflictItem } from "../allocation/conflict.ts";
import { weekText } from "../calendar/weeks.ts";
import { fixedBlocks, isFixed } from "../case/fixed-blocks.ts";
import { inOrder } from "../case/in-order.ts";
import type { TermRows } from "../case/rows.ts";
import { provenBound } from "../check/certificate.ts";
import { checkAllocation } from "../check/check-allocation.ts";
import { goalBounds } from "../check/goals/goal-bounds.ts";
import { goalValues } from "../check/goals/goal-values.ts";
import { movedBound, movedSince, mustMove } from "../check/goals/moved.ts";
import { completeStudents } from "../check/rules/complete.ts";
import { type CompiledTerm, compileTerm } from "../compile/compile-term.ts";
import { holdsTogether } from "../conflict/holds.ts";
import { smallestConflict } from "../conflict/smallest-conflict.ts";
import type { StudentCosts } from "../engine/goals.ts";
import { type Before, type SearchLimits, type SearchProgress, search } from "../engine/search.ts";
import { schedulesOf } from "./earlier.ts";

export interface AllocateOptions {
  readonly solve: Solve;
  /** Where the term was read from, kept in the answer. */
  readonly path?: string | null;
  /** Hash of the term's rows, so that an answer names its case. */
  readonly hash: string;
  /** What has changed since the term was written down; the rows given are those before it. */
  readonly changes?: readonly TermChange[];
  /** An allocation made before, of which as little as possible is to change. */
  readonly earlier?: Allocation;
  readonly limits?: SearchLimits;
  readonly onProgress?: (progress: SearchProgress) => void;
  readonly stopped?: () => boolean;
}

/** Prices below this are rounding of the solver; leaving them out changes the bound by less than a thousandth of a student. */
const LEAST_PRICE = 1e-9;

/** Allocates a term whose rows have been checked. The same rows give the same answer, whatever their order. */
export async function allocate(stated: TermRows, options: AllocateOptions): Promise<Allocation> {
  const rows = inOrder(withChanges(stated, options.changes ?? []));
  const decided = holdsTogether(rows);
  const conflict = decided.holds === false ? smallestConflict(rows) : null;
  if (conflict !== null) return infeasible(rows, conflict, options);
  const answer = await place(rows, rows, options);
  if (decided.holds === true && decided.further.length === 0) return answer;
  // What is decided asks for more blocks (what comes before, others at a site that opens for several), which the search does not promise.
  const broken = checkAllocation(rows, { ...answer, term: { ...answer.term, changes: [] } }).violations;
  if (broken.length === 0) return answer;
  if (decided.holds !== true) throw new Error("whether what was decided can hold was not found within the limit of work");
  const fixed = { ...rows, begun: [...(rows.begun ?? []), ...decided.further] };
  const { bound } = answer;
  const next = await place(rows, fixed, options);
  // The proof is about the term itself, not about the blocks taken as decided.
  return {
    ...next,
    status: bound === next.placed ? "optimal" : "gap",
    bound,
    gap: bound - next.placed,
    goals: next.goals.map((goal) => (goal.goal === "fully-placed" ? { ...goal, bound: [bound] } : goal)),
    certificate: answer.certificate,
  };
}

/** The answer where what was decided cannot hold: nobody is placed, and a smallest set of it is named. */
const infeasible = (rows: TermRows, conflict: readonly ConflictItem[], options: AllocateOptions): Allocation => ({
  ...heading(rows, options),
  status: "infeasible",
  stopped: false,
  students: rows.students.students.length,
  placed: 0,
  bound: 0,
  gap: 0,
  goals: [],
  placements: [],
  unplaced: rows.students.students.map(({ id }) => id).sort(),
  conflict: [...conflict],
  certificate: [],
});

const heading = ({ term }: TermRows, { path, hash, changes = [] }: AllocateOptions): Pick<Allocation, "format" | "term"> => ({
  format: "framsyn/placement-allocation/1",
  term: { name: term.name, path: path ?? null, hash, changes: [...changes] },
});

/** Places the students of a term, with what `fixed` has decided taken as decided. */
async function place(rows: TermRows, fixed: TermRows, options: AllocateOptions): Promise<Allocation> {
  const compiled = compileTerm(fixed);
  const { problem } = compiled;
  const found = await search(problem, {
    ...options,
    before: options.earlier && beforeOf(compiled, rows, options.earlier),
    costs: studentCosts(compiled, rows),
    goals: rows.term.goals,
  });
  const decided = fixedBlocks(rows);
  const placements = found.schedules
    .flatMap((schedule, student): Placement[] => [...lockedOf(compiled, student), ...givenTo(compiled, student, schedule ?? [])])
    .map((placement) => ({ ...placement, locked: placement.locked && decided.some((block) => isFixed(block, placement)) }))
    .sort(byStudentAndWeek);
  const whole = (student: number): boolean =>
    (found.schedules[student]?.length ?? 0) === problem.classes[problem.students[student]!.class]!.requirements.length;
  const unplaced = compiled.students.filter((_, student) => !whole(student)).map(({ id }) => id);
  const placed = compiled.students.length - unplaced.length;
  const prices = certificate(compiled, found.prices);
  // What is stated is what the prices prove to who knows the tables alone: they let a student come to a site twice, which the search does not.
  const bound = provenBound(rows, { certificate: prices });
  const gap = Math.max(0, bound - placed);
  const movedProof = found.moved && {
    placed: found.moved.placed,
    week: found.moved.week,
    prices: certificate(compiled, found.moved.prices),
  };
  return {
    ...heading(rows, options),
    status: gap === 0 ? "optimal" : "gap",
    stopped: found.stopped,
    students: compiled.students.length,
    placed,
    bound,
    gap,
    goals: goalResults(rows, { placed, bound, placements, ...(movedProof && { movedProof }) }, options.earlier),
    placements,
    unplaced: unplaced.sort(),
    ...(found.withoutMoves !== undefined && { withoutMoves: Math.min(found.withoutMoves, bound) }),
    certificate: prices,
    ...(movedProof && { movedProof }),
  };
}

/** What students had before, and how many of those who could have it again must have something else by the tables alone. */
function beforeOf(compiled: CompiledTerm, rows: TermRows, allocation: Allocation): Before {
  const { earlier, remains } = schedulesOf(compiled, allocation);
  const had = new Set(allocation.placements.map(({ student }) => student));
  const without = compiled.students.filter(({ id }, student) => had.has(id) && earlier[student] === null).length;
  return { earlier, remains, least: Math.max(0, mustMove(rows, allocation) - without) };
}

/** How each stage came out, reckoned from the tables, and what no allocation with so many placed can do better than. */
function goalResults(
  rows: TermRows,
  { placed, bound, placements, movedProof }: Pick<Allocation, "placed" | "bound" | "placements" | "movedProof">,
  earlier: Allocation | undefined,
): Allocation["goals"] {
  const values = goalValues(rows, placements, completeStudents(rows, placements));
  const best = goalBounds(rows, placed);
  return [
    { goal: "fully-placed", values: [placed], bound: [bound] },
    { goal: "weeks-of-others", values: [...values["weeks-of-others"]], bound: [...best["weeks-of-others"]] },
    ...(earlier === undefined ? [] : [fewestMoved(rows, earlier, { placements, movedProof })]),
    ...rows.term.goals.map((goal) => ({ goal, values: [...values.later[goal]], bound: [...best.later[goal]] })),
  ];
}

function fewestMoved(
  rows: TermRows,
  earlier: Allocation,
  allocation: Pick<Allocation, "placements" | "movedProof">,
): Allocation["goals"][number] {
  const values = movedSince(rows, earlier, allocation.placements);
  // No bound but the trivial one is proven on weeks.
  return { goal: "fewest-moved", values: [...values], bound: [movedBound(rows, earlier, allocation), 0] };
}

/** What places mean to each student: travel and wishes. */
function studentCosts(compiled: CompiledTerm, { term, students: rows }: TermRows): StudentCosts {
  const { problem, lanes, students } = compiled;
  const { places } = problem;
  const ranks = rows.wishes.map(({ rank }) => rank);
  const worst = ranks.length === 0 ? 0 : Math.max(...ranks) + 1;
  const wishing = new Set(rows.wishes.map(({ student }) => student));
  const minutes = new Uint16Array(students.length * places);
  const far = new Uint8Array(students.length * places);
  const rank = new Uint8Array(students.length * places);
  students.forEach(({ id }, student) => {
    for (let place = 0; place < places; place++) {
      const { site } = lanes.places[place]!;
      const at = student * places + place;
      const way = compiled.travel(student, site);
      if (way !== null) {
        minutes[at] = Math.min(2000, way.minutes);
        far[at] = way.minutes > term.travelLimit && !way.lodging ? 1 : 0;
      }
      if (wishing.has(id)) rank[at] = compiled.wish(student, site) ?? worst;
    }
  });
  const before = new Set(rows.history.filter((row) => row.far).map(({ student }) => student));
  const totals = new Int32Array(compiled.taken.length);
  for (const { total } of lanes.places) totals.set(lanes.lanes[total]!.capacity, total * compiled.weeks.count);
  return {
    minutes,
    far,
    rank,
    worst,
    farBefore: Uint8Array.from(students, ({ id }) => (before.has(id) ? 1 : 0)),
    decided: compiled.locked.map((blocks) => blocks.map(({ place }) => place)),
    places: totals,
    taken: compiled.taken,
  };
}

const lockedOf = ({ locked, lanes, students, weeks }: CompiledTerm, student: number): Placement[] =>
  locked[student]!.map(({ requirement, part, place, start, length, weeks: practice }) => ({
    student: students[student]!.id,
    requirement,
    part,
    site: lanes.places[place]!.site,
    discipline: lanes.places[place]!.discipline,
    week: weekText(weeks.first + start),
    calendarWeeks: length,
    weeks: practice,
    locked: true,
  }));

const givenTo = (
  { problem, demands, lanes, students, weeks }: CompiledTerm,
  student: number,
  schedule: readonly { requirement: number; option: number; start: number }[],
): Placement[] => {
  const group = problem.students[student]!.class;
  return schedule.map(({ requirement, option, start }) => {
    const demand = demands[group]![requirement]!;
    const { site, discipline } = lanes.places[problem.classes[group]!.requirements[requirement]!.options[option]!.place]!;
    return {
      student: students[student]!.id,
      requirement: demand.id,
      part: demand.part,
      site,
      discipline,
      week: weekText(weeks.first + start),
      calendarWeeks: demand.length,
      weeks: demand.weeks,
      locked: false,
    };
  });
};

const byStudentAndWeek = (one: Placement, other: Placement): number =>
  one.student < other.student ? -1 : one.student > other.student ? 1 : one.week < other.week ? -1 : one.week > other.week ? 1 : 0;

/** The prices that prove the bound, in the words of the tables. */
function certificate({ lanes, weeks }: CompiledTerm, prices: Float64Array): Allocation["certificate"] {
  return lanes.lanes.flatMap(({ name }, lane) =>
    Array.from({ length: weeks.count }, (_, week) => ({
      capacity: name,
      week: weekText(weeks.first + week),
      price: prices[lane * weeks.count + week]!,
    })).filter(({ price }) => price > LEAST_PRICE),
  );
}
