import { weekNumber } from "../calendar/weeks.ts";
import type { CapacityRows } from "../case/rows.ts";
import type { Term } from "../case/term.ts";
import { layLanes } from "../compile/lanes.ts";

/** What stated capacity is multiplied by, row by row. */
export interface CapacityScale {
  readonly places: (row: CapacityRows["placement_capacity"][number]) => number;
  readonly supervisors: (row: CapacityRows["supervision"][number]) => number;
  /** Whether supervisors alone decide where they are stated: places follow them. Default the lower of the two. */
  readonly bySupervisors?: boolean;
}

/** Capacity is counted in parts of a student, because a mean over possible futures is not whole. */
const PARTS = 10_000;
/** More places than any site has, so that supervisors alone decide. */
const PLENTY = 1e5;

/**
 * Capacity of every lane in every week, multiplied row by row: `[lane * weeks + week]`, in students, not whole. The lanes are those of `classTerm`.
 * What is whole in the tables (a supervisor has whole students) is made whole before it is multiplied.
 */
export function scaledCapacity(capacity: CapacityRows, term: Term, scale: CapacityScale): Float64Array {
  const first = weekNumber(term.fromWeek)!;
  const weeks = { first, count: weekNumber(term.toWeek)! - first + 1 };
  const supervised = new Set(capacity.supervision.map(({ site, discipline }) => `${site}\n${discipline}`));
  const free = (row: CapacityRows["placement_capacity"][number]): boolean =>
    scale.bySupervisors === true && row.study_year === null && supervised.has(`${row.site}\n${row.discipline}`);
  const { lanes } = layLanes(
    {
      ...capacity,
      placement_capacity: capacity.placement_capacity.map((row) => ({
        ...row,
        // A week that takes nobody stays closed, whoever supervises.
        value: (free(row) && row.value > 0 ? PLENTY : Math.floor(row.value) * scale.places(row)) * PARTS,
      })),
      supervision: capacity.supervision.map((row) => {
        const students = scale.bySupervisors === true ? row.value * row.students_each : Math.floor(row.value * row.students_each + 1e-9);
        return { ...row, students_each: 1, value: students * scale.supervisors(row) * PARTS };
      }),
      placement_agreements: capacity.placement_agreements.map((row) => ({ ...row, quota: row.quota === null ? null : row.quota * PARTS })),
    },
    weeks,
  );
  const all = new Float64Array(lanes.length * weeks.count);
  lanes.forEach((lane, index) => {
    for (let week = 0; week < weeks.count; week++) all[index * weeks.count + week] = lane.capacity[week]! / PARTS;
  });
  return all;
}
