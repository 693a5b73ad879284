import type { Solve } from "#model/optimisation";
import { type ClassTerm, competingClasses } from "./class-term.ts";
import { openSchedules, type Relaxation, type RelaxationRow, solveRelaxed, solveWhole } from "./relaxation.ts";
import type { SupervisedPlace } from "./supervised-places.ts";
import { placeWhole } from "./whole-students.ts";

/** More students of a programme who are all to be placed. */
export interface MoreStudents {
  readonly term: ClassTerm;
  readonly places: readonly SupervisedPlace[];
  readonly programme: string;
  /** Whole students asked for today, and how many more, by class of the term. */
  readonly students: readonly number[];
  readonly more: readonly number[];
}

/** The fewest supervisors, where, and what proves it. */
export interface FewestSupervisors {
  /** `not-possible`: agreements, windows or closed weeks stop it, however many supervise. */
  readonly status: "found" | "not-possible";
  readonly needed: readonly {
    readonly site: string;
    readonly discipline: string;
    readonly supervisors: number;
    readonly places: number;
    readonly studentsEach: number;
    readonly stated: boolean;
  }[];
  readonly supervisors: number;
  readonly places: number;
  /** Proven: no fewer will do. */
  readonly bound: number;
  /** Students of the programme asked for today, by all years of study with placements, and how many of them cannot be placed. */
  readonly asked: number;
  readonly unplacedNow: number;
  /** Of the additional ones, summed over the years of study: how many there are, and how many can be placed with what there is. */
  readonly additional: number;
  readonly roomNow: number;
  /** Whole students of all programmes who compete that are to be placed in the end, and how many were placed by trying. */
  readonly wanted: number;
  readonly confirmed: number;
}

/** A limit of work. */
const MOST_NODES = 500;
/** What a student who cannot be placed at all counts, beside a supervisor. */
const SHORT = 1000;
/** What a place counts beside a supervisor: of answers with as few supervisors, the one with fewest places. */
const PLACE = 1e-3;
const TOLERANCE = 1e-6;
const INFINITY = Number.POSITIVE_INFINITY;

/**
 * Finds the fewest supervisors more, by site and discipline, with which all of the additional students can be placed and nobody fewer of the others:
 * as many students in all as today and the additional ones, and of the programme's own in each year of study as many as today and the additional ones.
 * A supervisor brings as many places as students each can have; where supervisors have room already, places alone are enough.
 *
 * The relaxation, over all schedules, proves how many there must be at least. Whole supervisors and places over the schedules it has found are the
 * answer; that whole students can be placed with them is tried by ejection.
 */
export async function fewestSupervisors(
  { term, places, programme, students, more }: MoreStudents,
  solve: Solve,
): Promise<FewestSupervisors> {
  const own = term.classes.flatMap((one, group) => (one.programme === programme && students[group]! + more[group]! > 0 ? [group] : []));
  const groups = competingClasses(term)
    .filter((list) => list.some((group) => own.includes(group)))
    .flat()
    .filter((group) => students[group]! + more[group]! > 0);
  const pool = openSchedules(term);
  const capacity = Float64Array.from(term.problem.capacity);
  const sizes = (extra: boolean): RelaxationRow[] =>
    groups.map((group) => ({
      name: "students",
      lower: -INFINITY,
      upper: students[group]! + (extra ? more[group]! : 0),
      groups: [group],
    }));
  const everybody = (extra: boolean): number => groups.reduce((all, group) => all + students[group]! + (extra ? more[group]! : 0), 0);
  /** Most students who can be placed, and of the programme's own as many of them as can be. */
  const mostPlaced = async (extra: boolean): Promise<{ readonly all: number; readonly placed: Float64Array }> => {
    const { objective: all } = await solveRelaxed(pool, { groups, gain: 1, extras: [], rows: sizes(extra), capacity }, solve);
    // Where there is room for everybody, nobody has to be favoured.
    if (all >= everybody(extra) - TOLERANCE)
      return { all: everybody(extra), placed: Float64Array.from(students, (count, group) => count + (extra ? more[group]! : 0)) };
    const { placed } = await solveRelaxed(
      pool,
      {
        groups,
        gain: 0,
        extras: [{ name: "own", cost: 1, lower: 0, upper: INFINITY, integer: false }],
        rows: [
          ...sizes(extra),
          { name: "all", lower: all - TOLERANCE, upper: INFINITY, groups },
          { name: "own", lower: 0, upper: INFINITY, groups: own, extras: [[0, -1]] },
        ],
        capacity,
      },
      solve,
    );
    return { all, placed };
  };
  const now = await mostPlaced(false);
  const then = await mostPlaced(true);
  const sum = (of: (group: number) => number, list: readonly number[]): number => list.reduce((all, group) => all + of(group), 0);
  const additional = sum((group) => more[group]!, own);
  const about = {
    asked: sum((group) => students[group]!, own),
    unplacedNow: Math.ceil(sum((group) => students[group]! - now.placed[group]!, own) - TOLERANCE),
    additional,
    roomNow: Math.min(additional, Math.floor(then.all - now.all + TOLERANCE)),
    wanted: Math.floor(now.all + TOLERANCE) + additional,
  };
  const placeAll = (cells: Int32Array): number =>
    placeWhole(
      term,
      groups,
      students.map((count, group) => count + more[group]!),
      cells,
      about.wanted,
    );
  const enough =
    then.all >= now.all + additional - TOLERANCE && own.every((group) => then.placed[group]! >= now.placed[group]! + more[group]! - 1e-4);
  if (enough)
    return { status: "found", needed: [], supervisors: 0, places: 0, bound: 0, confirmed: placeAll(Int32Array.from(capacity)), ...about };

  const open = places.filter(({ lane }) =>
    groups.some((group) => term.problem.classes[group]!.requirements.some(({ options }) => options.some(({ lanes }) => lanes[0] === lane))),
  );
  const columns = (integer: boolean, placeCost: number): Relaxation["extras"] => [
    { name: "short", cost: -SHORT, lower: 0, upper: INFINITY, integer: false },
    ...open.flatMap(() => [
      { name: "supervisors", cost: -1, lower: 0, upper: INFINITY, integer },
      { name: "places", cost: -placeCost, lower: 0, upper: INFINITY, integer },
    ]),
  ];
  const rows: RelaxationRow[] = [
    ...sizes(true),
    { name: "all", lower: now.all + additional - TOLERANCE, upper: INFINITY, groups, extras: [[0, 1]] },
    ...own.map((group) => ({
      name: "own",
      lower: now.placed[group]! + more[group]! - TOLERANCE,
      upper: INFINITY,
      groups: [group],
      extras: [[0, 1] as const],
    })),
    ...open.map(({ studentsEach, spare }, index) => ({
      name: "supervised",
      lower: -spare,
      upper: INFINITY,
      groups: [],
      extras: [[1 + 2 * index, studentsEach] as const, [2 + 2 * index, -1] as const],
    })),
  ];
  const opens = new Map(open.map(({ lane }, index) => [lane, 2 + 2 * index] as const));
  const asked = (integer: boolean, placeCost: number): Relaxation => ({
    groups,
    gain: 0,
    extras: columns(integer, placeCost),
    rows,
    capacity,
    opens,
  });
  const least = await solveRelaxed(pool, asked(false, 0), solve);
  if (least.extras[0]! > TOLERANCE)
    return { status: "not-possible", needed: [], supervisors: 0, places: 0, bound: 0, confirmed: 0, ...about };
  const bound = least.proven ? Math.max(0, Math.ceil(-least.objective - TOLERANCE)) : 0;
  // Schedules that need few places are looked for too.
  const few = await solveRelaxed(pool, asked(false, PLACE), solve);
  const whole = await solveWhole(pool, asked(true, PLACE), solve, MOST_NODES);
  // Where nothing whole was found, what is needed in parts is rounded up.
  const found = whole !== null && whole.extras[0]! < TOLERANCE ? whole.extras : few.extras.map((value) => Math.ceil(value - TOLERANCE));
  const needed = open.flatMap(({ site, discipline, lane, studentsEach, stated }, index) => {
    const [supervisors, room] = [Math.round(found[1 + 2 * index]!), Math.round(found[2 + 2 * index]!)];
    return supervisors > 0 || room > 0 ? [{ site, discipline, lane, supervisors, places: room, studentsEach, stated }] : [];
  });
  const raised = Int32Array.from(capacity);
  for (const { lane, places: room } of needed)
    for (let week = 0; week < term.problem.weeks; week++)
      if (raised[lane * term.problem.weeks + week]! > 0) raised[lane * term.problem.weeks + week]! += room;
  return {
    status: "found",
    needed: needed.map(({ lane: _, ...one }) => one),
    confirmed: placeAll(raised),
    supervisors: needed.reduce((all, one) => all + one.supervisors, 0),
    places: needed.reduce((all, one) => all + one.places, 0),
    bound,
    ...about,
  };
}
