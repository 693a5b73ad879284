import type { Allocation } from "../allocation/allocation.ts";
import { withChanges } from "../allocation/changes.ts";
import { weekNumber } from "../calendar/weeks.ts";
import type { TermRows } from "../case/rows.ts";

/** An order of places: asked, offered, used, and how long there is to answer. */
export interface OrderView {
  readonly institution: string;
  readonly programme: string;
  readonly site: string;
  readonly discipline: string;
  readonly from: string;
  readonly to: string;
  readonly asked: number;
  /** Null: not answered. */
  readonly offered: number | null;
  /** Most students of the programme there at once in those weeks. */
  readonly placed: number;
  readonly deadline: string;
  /** Days to the deadline, below zero when it is past; null where it is answered. */
  readonly daysLeft: number | null;
}

/**
 * Makes the view of orders of the weeks of a term on a day, `2026-12-01`: those not answered first, the nearest deadline before the others.
 * Places are students at once, as they are asked for.
 */
export function orderViews(stated: TermRows, allocation: Allocation, today: string): OrderView[] {
  const rows = withChanges(stated, allocation.term.changes);
  const programmes = new Map(rows.students.students.map(({ id, programme }) => [id, programme]));
  const here = Map.groupBy(allocation.placements, ({ student, site, discipline }) => `${programmes.get(student)}\n${site}\n${discipline}`);
  const [first, last] = [weekNumber(rows.term.fromWeek)!, weekNumber(rows.term.toWeek)!];
  return rows.capacity.placement_orders
    .filter(({ from_week, to_week }) => weekNumber(from_week)! <= last && weekNumber(to_week)! >= first)
    .map((order): OrderView => {
      const { institution, programme, site, discipline, from_week: from, to_week: to, asked, offered, deadline } = order;
      const counts = new Map<number, number>();
      for (const { week, calendarWeeks } of here.get(`${programme}\n${site}\n${discipline}`) ?? [])
        for (let at = weekNumber(week)!; at < weekNumber(week)! + calendarWeeks; at++)
          if (at >= weekNumber(from)! && at <= weekNumber(to)!) counts.set(at, (counts.get(at) ?? 0) + 1);
      const daysLeft = offered === null ? Math.round((Date.parse(deadline) - Date.parse(today)) / 86_400_000) : null;
      return {
        institution,
        programme,
        site,
        discipline,
        from,
        to,
        asked,
        offered,
        placed: Math.max(0, ...counts.values()),
        deadline,
        daysLeft,
      };
    })
    .sort(
      (one, other) =>
        Number(one.daysLeft === null) - Number(other.daysLeft === null) ||
        (one.daysLeft ?? 0) - (other.daysLeft ?? 0) ||
        (keyOf(one) < keyOf(other) ? -1 : 1),
    );
}

const keyOf = ({ institution, programme, site, discipline, from }: OrderView): string =>
  [institution, programme, site, discipline, from].join("\n");
