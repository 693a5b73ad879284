import type { LaterGoal } from "../case/term.ts";
import type { Block, Problem } from "../problem/problem.ts";

/** What places mean to each student, for the goals after the number placed. */
export interface StudentCosts {
  /** Minutes one way, by `student * places + place`; 0 where not known. */
  readonly minutes: Uint16Array;
  /** 1 where it is beyond the travel limit without lodging. */
  readonly far: Uint8Array;
  /** Rank of the wish the place meets; `worst` where it meets none, 0 for students without wishes. */
  readonly rank: Uint8Array;
  /** One more than the lowest rank of any wish. */
  readonly worst: number;
  /** 1 for students who have been placed beyond the limit before. */
  readonly farBefore: Uint8Array;
  /** Places each student has by what was decided before the search. */
  readonly decided: readonly (readonly number[])[];
  /** Places by cell whose use is to be even, and students there by what was decided; 0 for other capacity. */
  readonly places: Int32Array;
  readonly taken: Int32Array;
}

/** Values of the goals, smaller better, compared one after the other. Several numbers where a goal has steps of its own. */
export type GoalValues = readonly number[];

/** Reckons the goals of seated students, and what a change of one student's schedule does to them. */
export interface Goals {
  readonly names: readonly LaterGoal[];
  /** What one student's schedule adds, goal by goal. */
  of(student: number, schedule: readonly Block[]): Float64Array;
  /** What the use of capacity adds for a lane and week with so many students in it. */
  load(cell: number, used: number): number;
  /** Position of the load among the values; -1 where the goal is off. */
  readonly loadAt: number;
  readonly size: number;
  /** A single number by place to look for a student's better schedules with. */
  steer(student: number): Float64Array;
}

/** Opens the goals in their order. */
export function openGoals(problem: Problem, costs: StudentCosts, order: readonly LaterGoal[]): Goals {
  const { places, classes, students } = problem;
  const starts = new Map<LaterGoal, number>();
  let size = 0;
  for (const goal of order) {
    starts.set(goal, size);
    size += goal === "travel-limit" ? 2 : goal === "wishes" ? costs.worst : 1;
  }
  const placeOf = (student: number, { requirement, option }: Block): number =>
    classes[students[student]!.class]!.requirements[requirement]!.options[option]!.place;
  return {
    names: order,
    size,
    loadAt: starts.get("even-load") ?? -1,
    of(student, schedule) {
      const values = new Float64Array(size);
      const own = [...costs.decided[student]!, ...schedule.map((block) => placeOf(student, block))];
      if (own.length === 0) return values;
      let far = 0;
      let minutes = 0;
      let rank = costs.worst;
      for (const place of own) {
        const at = student * places + place;
        far = Math.max(far, costs.far[at]!);
        minutes += costs.minutes[at]!;
        rank = Math.min(rank, costs.rank[at]!);
      }
      const limit = starts.get("travel-limit");
      if (limit !== undefined) {
        values[limit] = far;
        values[limit + 1] = far * costs.farBefore[student]!;
      }
      const wishes = starts.get("wishes");
      // Worst rank first: rank `worst` (none met) counts at the front, rank 1 not at all.
      if (wishes !== undefined && rank > 1) values[wishes + costs.worst - rank] = 1;
      const travel = starts.get("travel");
      if (travel !== undefined) values[travel] = minutes;
      return values;
    },
    load: (cell, used) => (costs.places[cell]! > 0 ? (used + costs.taken[cell]!) ** 2 / costs.places[cell]! : 0),
    steer(student) {
      const dear = new Float64Array(places);
      for (let place = 0; place < places; place++) {
        const at = student * places + place;
        let weight = 1;
        for (const goal of [...order].reverse()) {
          if (goal === "travel") dear[place]! += (weight * costs.minutes[at]!) / 2000;
          if (goal === "travel-limit") dear[place]! += weight * costs.far[at]!;
          if (goal === "wishes") dear[place]! += (weight * costs.rank[at]!) / Math.max(1, costs.worst);
          weight *= 100;
        }
      }
      return dear;
    },
  };
}

/** Whether one set of values is better than another, goal by goal. */
export function better(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  for (let at = 0; at < one.length; at++) {
    const difference = one[at]! - other[at]!;
    if (difference < -1e-9) return true;
    if (difference > 1e-9) return false;
  }
  return false;
}
