import type { Placement } from "../../allocation/allocation.ts";
import { weekNumber } from "../../calendar/weeks.ts";
import { fixedBlocks, isFixed } from "../../case/fixed-blocks.ts";
import type { CapacityRows, CaseRow, TermRows } from "../../case/rows.ts";
import { openTravel, type Travel } from "../../travel/travel.ts";

/** A placement with its weeks as numbers, the last not included. */
export interface Placed extends Placement {
  readonly from: number;
  readonly to: number;
}

/** The tables of a term and an allocation, as the rules look at them. Made from the tables alone. */
export interface Context {
  readonly rows: TermRows;
  readonly placed: readonly Placed[];
  readonly byStudent: ReadonlyMap<string, readonly Placed[]>;
  readonly students: ReadonlyMap<string, CaseRow<"students">>;
  readonly requirements: ReadonlyMap<string, CapacityRows["placement_requirements"][number]>;
  readonly sites: ReadonlyMap<string, CapacityRows["placement_sites"][number]>;
  readonly institutions: ReadonlyMap<string, string>;
  travel(municipality: string, site: string): Travel | null;
  /** Students who have all that the term requires. */
  readonly complete: ReadonlySet<string>;
}

/** Opens the context of a check. */
export function openContext(rows: TermRows, placements: readonly Placement[], complete: ReadonlySet<string>): Context {
  const fixed = Map.groupBy(fixedBlocks(rows), ({ student }) => student);
  const placed = placements.map((placement) => {
    const from = weekNumber(placement.week) ?? Number.NaN;
    // Whether a placement is locked, the tables say: some rules are less strict with what was decided by hand.
    const locked = (fixed.get(placement.student) ?? []).some((block) => isFixed(block, placement));
    return { ...placement, locked, from, to: from + placement.calendarWeeks };
  });
  return {
    rows,
    placed,
    byStudent: Map.groupBy(placed, ({ student }) => student),
    students: new Map(rows.students.students.map((student) => [student.id, student])),
    requirements: new Map(rows.capacity.placement_requirements.map((row) => [row.id, row])),
    sites: new Map(rows.capacity.placement_sites.map((row) => [row.id, row])),
    institutions: new Map(rows.capacity.programmes.map(({ id, institution }) => [id, institution])),
    travel: openTravel(rows.capacity),
    complete,
  };
}

/** Students at once by week of a group of placements. */
export function perWeek(placements: readonly Placed[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { from, to } of placements) for (let week = from; week < to; week++) counts.set(week, (counts.get(week) ?? 0) + 1);
  return counts;
}
