import type { SurgeDays } from "../days/surge-days.ts";
import type { Arrivals, DayShares } from "./arrivals.ts";
import type { Load } from "./request-loads.ts";

/** Writes what a load comes to on each day looked at and draw (draws fastest). `fixed`: share of a month's fixed part by day. */
export function setWork(
  out: Float64Array,
  { requests, monthly }: Load,
  arrivals: readonly Arrivals[],
  { days, runs }: SurgeDays,
  shares: DayShares,
  fixed: Float64Array,
): void {
  const draws = monthly.length;
  const [byMonth, byWeek] = [new Float64Array(draws), new Float64Array(draws)];
  runs.forEach(([first, after], r) => {
    if (first >= days) return;
    byMonth.fill(0);
    byWeek.fill(0);
    for (const { test, each } of requests) {
      const { monthly: ofMonth, weekly } = arrivals[test]!;
      for (let d = 0, cell = r * draws; d < draws; d++, cell++) byMonth[d]! += ofMonth[cell]! * each[d]!;
      if (weekly === null) continue;
      for (let d = 0, cell = r * draws; d < draws; d++, cell++) byWeek[d]! += weekly[cell]! * each[d]!;
    }
    for (let t = first; t < Math.min(after, days); t++) {
      const [month, week, always] = [shares.ofMonth[t]!, shares.ofWeek[t]!, fixed[t]!];
      for (let d = 0, at = t * draws; d < draws; d++, at++) out[at] = byMonth[d]! * month + byWeek[d]! * week + monthly[d]! * always;
    }
  });
}
