import type { Allocation } from "../allocation/allocation.ts";
import { withChanges } from "../allocation/changes.ts";
import type { TermRows } from "../case/rows.ts";
import { provenBound } from "../check/certificate.ts";
import { placedWith } from "./with-change.ts";

/** What one more place at a site all through the term is worth, in students who get everything. */
export interface Worth {
  readonly site: string;
  readonly discipline: string;
  /** Found by allocating again with it: at least so many more. */
  readonly least: number;
  /** Proven by the prices: no more than so many more. */
  readonly most: number;
}

/**
 * What one more place is worth at each site and discipline that has a price, most first. Reckoned by allocating again from the allocation,
 * not read from the prices: those prove only how much it can be.
 */
export function worthOfPlaces(stated: TermRows, allocation: Allocation, onProgress?: (done: number) => void): Worth[] {
  const rows = withChanges(stated, allocation.term.changes);
  const { term } = rows;
  const priced = new Map<string, number>();
  for (const { capacity, price } of allocation.certificate)
    if (capacity.kind === "total") {
      const key = `${capacity.site}\n${capacity.discipline}`;
      priced.set(key, (priced.get(key) ?? 0) + price);
    }
  const placed = allocation.students - allocation.unplaced.length;
  return [...priced]
    .map(([key, price], index): Worth => {
      const [site, discipline] = key.split("\n") as [string, string];
      const change = { kind: "add" as const, site, discipline, from: term.fromWeek, to: term.toWeek, places: 1 };
      const now = placedWith(stated, allocation, change, allocation.unplaced.length).size;
      onProgress?.((index + 1) / priced.size);
      // The prices prove it for weeks that were open; where a place opens a week that was not, the proof is reckoned anew.
      const opens = rows.capacity.placement_capacity.some((row) => row.site === site && row.discipline === discipline && row.value < 1);
      const proven = opens ? provenBound(withChanges(rows, [change]), allocation) - placed : allocation.gap + Math.floor(price + 1 - 1e-6);
      const most = Math.min(allocation.unplaced.length, proven);
      return { site, discipline, least: Math.max(0, now - placed), most: Math.max(most, now - placed) };
    })
    .sort((one, other) => other.least - one.least || other.most - one.most || (one.site < other.site ? -1 : 1));
}
