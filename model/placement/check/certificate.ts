import type { Allocation } from "../allocation/allocation.ts";
import type { TermRows } from "../case/rows.ts";
import { openPricedSchedules } from "./schedules/priced-schedules.ts";

/**
 * What an allocation's prices prove: at most sum(price x capacity) + sum over students of max(0, 1 - cheapest allowed schedule) can be fully
 * placed. Capacity is what locks leave.
 *
 * Nor can more than those who have any allowed schedule at all. A schedule that comes to one site for two requirements is counted as allowed: that can
 * only make the bound larger.
 */
export function provenBound(rows: TermRows, { certificate }: Pick<Allocation, "certificate">): number {
  const schedules = openPricedSchedules(rows, certificate);
  let possible = 0;
  let bound = schedules.capacityWorth;
  for (const student of rows.students.students) {
    const { whole } = schedules.cheapest(student);
    bound += Math.max(0, 1 - whole);
    if (whole < Number.POSITIVE_INFINITY) possible++;
  }
  return Math.min(possible, Math.floor(bound + 1e-5));
}
