import { rankOf } from "../ranked.ts";
import { isRefused, type Refused } from "../refused.ts";
import { type DailyUse, type DailyUseRefusal, dailyUse } from "../use/daily-use.ts";
import { followLots } from "./follow-lots.ts";
import { type Keeping, type Lot, type LotRefusal, refuseLots } from "./lot.ts";

/** When stock runs out: the first day whose use cannot be met in full. Days are counted from 1970-01-01. */
export type RunOut =
  | {
      readonly status: "window";
      /** A tenth of the futures run out by then. */
      readonly p10: number;
      /** Half of them; null where that lies beyond the days looked at. */
      readonly median: number | null;
      /** Nine tenths; likewise. */
      readonly p90: number | null;
      /** Share of the futures that run out within the days looked at. */
      readonly share: number;
    }
  | { readonly status: "no-date"; readonly reason: "no-use" | "outlasts-horizon" | "use-uncertain"; readonly share: number };

/**
 * A window says nothing when its end lies more than so many times as far off as its beginning, and more than so many days after it: use is then
 * too uncertain for a date. Assumptions.
 */
export const TOO_WIDE = { times: 4, days: 28 } as const;

export function runOut(lots: readonly Lot[], keeping: Keeping, use: DailyUse): RunOut | Refused<LotRefusal | DailyUseRefusal> {
  const refused = refuseLots(lots, keeping);
  if (refused !== null) return refused;
  const checked = dailyUse(use);
  if (isRefused(checked)) return checked;
  return runOutOf(followLots(lots, keeping, use).firstShort, use);
}

/** The same of days already found. */
export function runOutOf(firstShort: Int32Array, use: Pick<DailyUse, "from" | "days" | "units">): RunOut {
  const { from, days } = use;
  const sorted = firstShort.slice().sort();
  const share = sorted.filter((day) => day < days).length / sorted.length;
  if (use.units.every((units) => units === 0)) return { status: "no-date", reason: "no-use", share };
  const [p10, median, p90] = [0.1, 0.5, 0.9].map((level) => sorted[rankOf(sorted.length, level)]!) as [number, number, number];
  if (p10 >= days) return { status: "no-date", reason: "outlasts-horizon", share };
  if (p90 + 1 > TOO_WIDE.times * (p10 + 1) && p90 - p10 > TOO_WIDE.days) return { status: "no-date", reason: "use-uncertain", share };
  const dated = (day: number): number | null => (day < days ? from + day : null);
  return { status: "window", p10: from + p10, median: dated(median), p90: dated(p90), share };
}
