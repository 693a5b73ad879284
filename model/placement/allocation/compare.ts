import type { Allocation, Placement } from "./allocation.ts";

/** A student's placement for a requirement in two allocations; null where there is none. */
export interface Move {
  readonly student: string;
  readonly requirement: string;
  readonly before: Pick<Placement, "site" | "week"> | null;
  readonly after: Pick<Placement, "site" | "week"> | null;
}

/** What differs between two allocations. */
export interface AllocationDifference {
  /** Students with any placement that is not as it was. */
  readonly students: readonly string[];
  readonly moves: readonly Move[];
  /** Fully placed now who were not, and the other way about. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Compares two allocations placement by placement. */
export function compareAllocations(one: Allocation, other: Allocation): AllocationDifference {
  const key = ({ student, requirement, part }: Placement): string => `${student}\n${requirement}\n${part}`;
  const before = new Map(one.placements.map((placement) => [key(placement), placement]));
  const after = new Map(other.placements.map((placement) => [key(placement), placement]));
  const moves = [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id): Move[] => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was !== undefined && is !== undefined && was.site === is.site && was.discipline === is.discipline && was.week === is.week)
      return [];
    const { student, requirement } = (was ?? is)!;
    const place = (placement: Placement | undefined) => (placement === undefined ? null : { site: placement.site, week: placement.week });
    return [{ student, requirement, before: place(was), after: place(is) }];
  });
  const [left, leftNow] = [new Set(one.unplaced), new Set(other.unplaced)];
  return {
    students: [...new Set(moves.map(({ student }) => student))],
    moves,
    gained: one.unplaced.filter((student) => !leftNow.has(student)),
    lost: other.unplaced.filter((student) => !left.has(student)),
  };
}
