import type { Allocation, Placement } from "./allocation.ts";

/** A block of practice through allocations of a term: where it is, or last was, and how often it was changed. */
export interface BlockHistory {
  readonly placement: Placement;
  /** Times it has been moved, taken away or given back since it first stood in an allocation. */
  readonly changes: number;
  /** Whether it no longer stands. */
  readonly gone: boolean;
}

/**
 * Follows blocks through allocations of one term, the oldest first, for calendars that were given out before: a student's block keeps its name,
 * and each change to it has a higher number.
 *
 * @param shown which placements are shown: a block that moves out of them is gone, though it stands elsewhere.
 */
export function blockHistories(allocations: readonly Allocation[], shown: (placement: Placement) => boolean): BlockHistory[] {
  const known = new Map<string, { at: Placement | undefined; last: Placement | undefined; changes: number }>();
  for (const { placements } of allocations) {
    const now = new Map(placements.map((placement) => [blockKey(placement), placement]));
    for (const key of new Set([...known.keys(), ...now.keys()])) {
      const [before, at] = [known.get(key), now.get(key)];
      const last = at !== undefined && shown(at) ? at : before?.last;
      const changes = before === undefined ? 0 : before.changes + (samePlace(before.at, at) ? 0 : 1);
      known.set(key, { at, last, changes });
    }
  }
  return [...known]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, { at, last, changes }]) => (last === undefined ? [] : [{ placement: last, changes, gone: at !== last }]));
}

/** What names a block whatever its place: a requirement of a student, and its part. */
const blockKey = ({ student, requirement, part }: Placement): string => `${student}\n${requirement}\n${part}`;

const samePlace = (one: Placement | undefined, other: Placement | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.site === other.site &&
    one.discipline === other.discipline &&
    one.week === other.week &&
    one.calendarWeeks === other.calendarWeeks);
