import type { ConflictItem } from "../allocation/conflict.ts";
import type { TermRows } from "../case/rows.ts";
import { holdsTogether } from "./holds.ts";

/** Something a conflict can be made of, and how it is told. */
interface Part {
  /** The row itself, by which it is left out. */
  readonly row: object;
  readonly told: ConflictItem;
}

/**
 * A smallest set of what was decided that cannot hold together: without any one of them the others can. Null where all can hold, or it could not be
 * decided. Found by halving (QuickXplain, Junker 2004, AAAI), judged by the rules of the checker.
 */
export function smallestConflict(rows: TermRows): readonly ConflictItem[] | null {
  if (holdsTogether(rows).holds !== false) return null;
  const parts = partsOf(rows);
  const clash = (list: readonly Part[]): boolean => holdsTogether(withOnly(rows, list)).holds === false;
  const smallest = (base: readonly Part[], added: boolean, list: readonly Part[]): readonly Part[] => {
    if (added && clash(base)) return [];
    if (list.length <= 1) return list;
    const middle = list.length >> 1;
    const [front, back] = [list.slice(0, middle), list.slice(middle)];
    const ofBack = smallest([...base, ...front], front.length > 0, back);
    const ofFront = smallest([...base, ...ofBack], ofBack.length > 0, front);
    return [...ofFront, ...ofBack];
  };
  const told = smallest([], false, parts).map((part) => part.told);
  return [...new Map(told.map((item) => [JSON.stringify(item), item])).values()];
}

/** What can be taken out of a term: locks, what has begun, least numbers of sites, and what is about one student alone. */
function partsOf({ students, capacity, begun = [] }: TermRows): Part[] {
  const aboutStudents = [...students.needs, ...students.exclusions, ...students.history, ...students.unavailable];
  return [
    ...students.locks.map((row): Part => {
      const { student, requirement, site } = row;
      return {
        row,
        told:
          row.kind === "place"
            ? { kind: "lock", student, requirement: requirement ?? "", site, week: row.week ?? "" }
            : { kind: "forbidden", student, requirement, site },
      };
    }),
    ...begun.map((row): Part => {
      const { student, requirement, site, week } = row;
      return { row, told: { kind: "begun", student, requirement, site, week } };
    }),
    ...capacity.placement_capacity
      .filter(({ opens_for }) => opens_for !== null && opens_for > 1)
      .map((row): Part => {
        const { site, discipline, from_week: from, to_week: to, opens_for } = row;
        return { row, told: { kind: "group", site, discipline, from, to, least: opens_for! } };
      }),
    ...aboutStudents.map((row): Part => ({ row, told: { kind: "student", student: row.student } })),
  ];
}

/** The term with no more of what can be taken out than some of it. */
function withOnly(rows: TermRows, list: readonly Part[]): TermRows {
  const kept = new Set(list.map(({ row }) => row));
  const only = <R extends object>(all: readonly R[]): R[] => all.filter((row) => kept.has(row));
  const { students, capacity, begun = [] } = rows;
  return {
    ...rows,
    begun: only(begun),
    capacity: {
      ...capacity,
      placement_capacity: capacity.placement_capacity.map((row) => (kept.has(row) ? row : { ...row, opens_for: null })),
    },
    students: {
      ...students,
      locks: only(students.locks),
      needs: only(students.needs),
      exclusions: only(students.exclusions),
      history: only(students.history),
      unavailable: only(students.unavailable),
    },
  };
}
