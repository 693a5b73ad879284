import type { Dataset, RowOf } from "#model/vocabulary";
import type { CASE_TABLES } from "./tables.ts";
import type { Term } from "./term.ts";

type CaseTable = (typeof CASE_TABLES)[number];
type CaseRowOf<N extends CaseTable["name"]> = RowOf<Extract<CaseTable, { name: N }>>;

/** The rows of a case: one term's students and what was decided about them. */
export type CaseRows = { readonly [N in CaseTable["name"]]: readonly CaseRowOf<N>[] };
export type CaseRow<N extends CaseTable["name"]> = CaseRowOf<N>;

/** Tables of a dataset that placements rest on. */
export const CAPACITY_TABLES = [
  "disciplines",
  "placement_requirements",
  "placement_sites",
  "placement_capacity",
  "supervision",
  "placement_agreements",
  "site_requirements",
  "closures",
  "travel_times",
  "placement_orders",
] as const;

export type CapacityRows = Pick<Dataset["tables"], (typeof CAPACITY_TABLES)[number] | "programmes" | "units">;

export type CapacityRow<N extends keyof CapacityRows> = CapacityRows[N][number];

/** Everything a term's allocation follows from. */
export interface TermRows {
  readonly term: Term;
  readonly capacity: CapacityRows;
  readonly students: CaseRows;
  /** Blocks that have begun and stand as they are. */
  readonly begun?: readonly BegunBlock[];
}

/** A block of practice that has begun: as a placement says it. */
export interface BegunBlock {
  readonly student: string;
  readonly requirement: string;
  readonly part: number;
  readonly site: string;
  readonly discipline: string;
  readonly week: string;
  readonly calendarWeeks: number;
  readonly weeks: number;
}
