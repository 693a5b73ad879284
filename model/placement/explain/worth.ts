import type { Allocation } from "../allocation/allocation.ts";
import { withChanges } from "../allocation/changes.ts";
import type { TermRows } from "../case/rows.ts";
import { provenBound } from "../check/certificate.ts";
import { type PlacedClass, placedClasses, placedNow } from "./placed-classes.ts";
import { placedWith } from "./with-change.ts";

/** What is one more: a place with its supervisor, or a supervisor where the places are as they are. */
export const WORTH_OF = ["place", "supervisor"] as const;
export type WorthOf = (typeof WORTH_OF)[number];

/** What one more at a site all through the term is worth, in students who get everything. */
export interface Worth {
  readonly site: string;
  readonly discipline: string;
  /** Found by allocating again with it: at least so many more. */
  readonly least: number;
  /** Proven by the prices: no more than so many more. */
  readonly most: number;
}

/** The same of a place or a supervisor, with who gains. */
export interface WorthOfOne extends Worth {
  readonly of: WorthOf;
  /** Students more at once that it comes to; 0 where supervisors are not what limits. */
  readonly atOnce: number;
  /** Who has everything then, by programme and year of study. */
  readonly placed: readonly PlacedClass[];
}

/**
 * What one more is worth at each site and discipline that has a price, most first. Reckoned by allocating again from the allocation, not read from the
 * prices: those prove only how much it can be.
 */
export function worthOfOneMore(
  stated: TermRows,
  allocation: Allocation,
  what: readonly WorthOf[],
  onProgress?: (done: number) => void,
): WorthOfOne[] {
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
    .flatMap(([key, price], index): WorthOfOne[] => {
      const [site, discipline] = key.split("\n") as [string, string];
      const known = new Map<number, Pick<WorthOfOne, "least" | "most" | "placed">>();
      const worth = (atOnce: number): Pick<WorthOfOne, "least" | "most" | "placed"> => {
        if (atOnce === 0) return { least: 0, most: 0, placed: placedNow(stated, allocation) };
        const change = { kind: "add" as const, site, discipline, from: term.fromWeek, to: term.toWeek, places: atOnce };
        const now = placedWith(stated, allocation, [change], allocation.unplaced.length);
        // The prices prove it for weeks that were open; where a place opens a week that was not, the proof is reckoned anew.
        const opens = rows.capacity.placement_capacity.some((row) => row.site === site && row.discipline === discipline && row.value < 1);
        const proven = opens
          ? provenBound(withChanges(rows, [change]), allocation) - placed
          : allocation.gap + Math.floor(atOnce * price + 1 - 1e-6);
        const most = Math.min(allocation.unplaced.length, proven);
        return { least: Math.max(0, now.size - placed), most: Math.max(most, now.size - placed), placed: placedClasses(rows, now) };
      };
      const found = what.map((of): WorthOfOne => {
        const atOnce = of === "place" ? 1 : bySupervisor(rows, site, discipline);
        const own = known.get(atOnce) ?? worth(atOnce);
        known.set(atOnce, own);
        return { site, discipline, of, atOnce, ...own };
      });
      onProgress?.((index + 1) / priced.size);
      return found;
    })
    .sort((one, other) => other.least - one.least || other.most - one.most || (one.site < other.site ? -1 : one.site > other.site ? 1 : 0));
}

/** Students more at once that one more supervisor can have while the places are as they are: the fewest in any weeks that are stated. */
function bySupervisor({ capacity }: TermRows, site: string, discipline: string): number {
  const here = (row: { readonly site: string; readonly discipline: string }): boolean => row.site === site && row.discipline === discipline;
  const totals = capacity.placement_capacity.filter((row) => here(row) && row.study_year === null && row.value >= 1);
  const supervised = capacity.supervision.filter(here);
  if (supervised.length === 0 || totals.length === 0) return 0;
  const places = Math.min(...totals.map(({ value }) => Math.floor(value)));
  return Math.min(
    ...supervised.map(({ value, students_each }) => {
      const taken = (supervisors: number): number => Math.min(places, Math.floor(supervisors * students_each + 1e-9));
      return taken(value + 1) - taken(value);
    }),
  );
}
