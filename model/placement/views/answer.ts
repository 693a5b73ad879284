import type { Allocation } from "../allocation/allocation.ts";
import type { TermRows } from "../case/rows.ts";
import { type Shortage, unplacedView } from "./unplaced.ts";

/** The numbers of the first sentence about an allocation. */
export interface AllocationAnswer {
  readonly students: number;
  readonly placed: number;
  readonly lacking: number;
  readonly bound: number;
  readonly gap: number;
  readonly status: Allocation["status"];
  readonly stopped: boolean;
  /** What most of those who lack something lack; null where nobody does. */
  readonly short: Shortage | null;
}

/** Says in numbers how an allocation came out, and what is short. */
export function allocationAnswer(stated: TermRows, allocation: Allocation): AllocationAnswer {
  const { students, placed, bound, gap, status, stopped, unplaced } = allocation;
  const short = unplacedView(stated, allocation).shortages[0] ?? null;
  return { students, placed, lacking: unplaced.length, bound, gap, status, stopped, short };
}
