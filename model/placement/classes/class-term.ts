import type { CapacityRows } from "../case/rows.ts";
import type { Term } from "../case/term.ts";
import { compileTerm } from "../compile/compile-term.ts";
import type { Problem } from "../problem/problem.ts";

/** Students of a programme in a year of study, who need the same. */
export interface ClassName {
  readonly programme: string;
  readonly studyYear: number;
}

/** A term without a student list: classes of students alike, and how many are in each is left open. Plain data. */
export interface ClassTerm {
  /** Has one student of each class, so that the search knows what the class needs and where it may go. */
  readonly problem: Problem;
  /** Names of the classes, aligned with those of the problem. */
  readonly classes: readonly ClassName[];
  /** Disciplines at sites, and the lane each is. */
  readonly places: readonly { readonly site: string; readonly discipline: string; readonly lane: number }[];
}

/**
 * Makes a term of classes alone: every programme and year of study that requires placements in it. Nothing is known of the students, so they have
 * what sites ask for and nobody is away, excluded or locked.
 */
export function classTerm(capacity: CapacityRows, term: Term): ClassTerm {
  const pairs = new Map(
    capacity.placement_requirements.map(({ programme, study_year }) => [`${programme}:${study_year}`, { programme, study_year }] as const),
  );
  const certificates = [...new Set(capacity.site_requirements.map(({ requirement }) => requirement))].join(" ");
  const students = [...pairs].map(([id, pair]) => ({ id, ...pair, class: null, municipality: null, certificates }));
  const nothing = { wishes: [], history: [], exclusions: [], needs: [], unavailable: [], locks: [] };
  const compiled = compileTerm({ term, capacity, students: { students, ...nothing } });
  const classes: ClassName[] = [];
  compiled.problem.students.forEach(({ class: group }, student) => {
    const { programme, study_year: studyYear } = compiled.students[student]!;
    classes[group] = { programme, studyYear };
  });
  return {
    problem: compiled.problem,
    classes,
    places: compiled.lanes.places.map(({ site, discipline, total }) => ({ site, discipline, lane: total })),
  };
}

/** Classes that compete for capacity, directly or through others: each group can be planned by itself. */
export function competingClasses({ problem }: ClassTerm): number[][] {
  const leader = Array.from({ length: problem.lanes }, (_, lane) => lane);
  const find = (lane: number): number => {
    let at = lane;
    while (leader[at] !== at) at = leader[at]!;
    return at;
  };
  const lanesOf = problem.classes.map(({ requirements }) => requirements.flatMap(({ options }) => options.flatMap(({ lanes }) => lanes)));
  for (const lanes of lanesOf) for (const lane of lanes) leader[find(lane)] = find(lanes[0]!);
  const groups = new Map<string, number[]>();
  lanesOf.forEach((lanes, group) => {
    const key = lanes.length === 0 ? `alone ${group}` : String(find(lanes[0]!));
    groups.set(key, [...(groups.get(key) ?? []), group]);
  });
  return [...groups.values()];
}
