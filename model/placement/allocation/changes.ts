import { z } from "zod";
import { weekNumber, weekText } from "../calendar/weeks.ts";
import type { CapacityRows, TermRows } from "../case/rows.ts";

const week = z.string().regex(/^[0-9]{4}-W[0-9]{2}$/);

/** A change to a term after it was first allocated. */
export const TermChange = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("withdraw"),
    site: z.string(),
    discipline: z.string(),
    from: week,
    to: week,
    places: z.int().min(1).describe("Places taken away, students at once"),
  }),
  z.strictObject({ kind: z.literal("close"), site: z.string(), from: week, to: week }),
  z.strictObject({ kind: z.literal("leave"), student: z.string() }),
]);
export type TermChange = z.infer<typeof TermChange>;

/** What a change names that is not in the term; null where all of it is. */
export function unknownInChange({ capacity, students }: TermRows, change: TermChange): string | null {
  if (change.kind === "leave") return students.students.some(({ id }) => id === change.student) ? null : change.student;
  if (!capacity.placement_sites.some(({ id }) => id === change.site)) return change.site;
  if (change.kind === "close") return null;
  const open = capacity.placement_capacity.some(({ site, discipline }) => site === change.site && discipline === change.discipline);
  return open ? null : change.discipline;
}

/** The rows of a term after changes to it, in their order. */
export const withChanges = (rows: TermRows, changes: readonly TermChange[]): TermRows => changes.reduce(changed, rows);

function changed(rows: TermRows, change: TermChange): TermRows {
  if (change.kind === "leave") {
    const stays = <R extends { readonly student: string }>(list: readonly R[]): R[] =>
      list.filter(({ student }) => student !== change.student);
    const { students } = rows;
    return {
      ...rows,
      students: {
        students: students.students.filter(({ id }) => id !== change.student),
        wishes: stays(students.wishes),
        history: stays(students.history),
        exclusions: stays(students.exclusions),
        needs: stays(students.needs),
        unavailable: stays(students.unavailable),
        locks: stays(students.locks),
      },
    };
  }
  if (change.kind === "close") {
    const closure = { site: change.site, from_week: change.from, to_week: change.to, reason: "closed", source: "", note: null };
    return { ...rows, capacity: { ...rows.capacity, closures: [...rows.capacity.closures, closure] } };
  }
  const placement_capacity = rows.capacity.placement_capacity.flatMap((row) =>
    row.site === change.site && row.discipline === change.discipline && row.study_year === null ? fewer(row, change) : [row],
  );
  return { ...rows, capacity: { ...rows.capacity, placement_capacity } };
}

type Capacity = CapacityRows["placement_capacity"][number];

/** A row of capacity with fewer places in some of its weeks: up to three rows. */
function fewer(row: Capacity, { from, to, places }: { readonly from: string; readonly to: string; readonly places: number }): Capacity[] {
  const [first, last] = [weekNumber(row.from_week)!, weekNumber(row.to_week)!];
  const [begin, end] = [Math.max(first, weekNumber(from)!), Math.min(last, weekNumber(to)!)];
  if (end < begin) return [row];
  const part = (a: number, b: number, value: number): Capacity[] =>
    b < a
      ? []
      : [{ ...row, from_week: weekText(a), to_week: weekText(b), value, opens_for: value < (row.opens_for ?? 0) ? null : row.opens_for }];
  return [...part(first, begin - 1, row.value), ...part(begin, end, Math.max(0, row.value - places)), ...part(end + 1, last, row.value)];
}
