import { z } from "zod";

/** Short is one to two years ahead, medium three to five (what the auditor general asks for), long up to fifteen. */
export const HORIZONS = ["short", "medium", "long"] as const;
export const Horizon = z.enum(HORIZONS);
export type Horizon = z.infer<typeof Horizon>;

/** A stretch of years, both ends included. */
export interface HorizonYears {
  readonly horizon: Horizon;
  readonly from: number;
  readonly to: number;
}

const REACH: { readonly [H in Horizon]: readonly [from: number, to: number] } = { short: [1, 2], medium: [3, 5], long: [6, 15] };

/** Gives the horizons of a plan made in a base year, as far as the projection reaches; one that begins after `lastYear` is left out. */
export function horizonsOf(baseYear: number, lastYear: number): HorizonYears[] {
  return HORIZONS.flatMap((horizon) => {
    const [from, to] = REACH[horizon];
    return baseYear + from > lastYear ? [] : [{ horizon, from: baseYear + from, to: Math.min(baseYear + to, lastYear) }];
  });
}
