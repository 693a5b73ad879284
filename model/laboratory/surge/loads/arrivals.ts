import type { Volumes } from "../../volumes/volume-streams.ts";
import type { SurgeDays } from "../days/surge-days.ts";
import { inWeek, type SurgeEffects } from "../effects/surge-effects.ts";
import { pooledName } from "./pooled-laboratory.ts";

/** How the days of a run share what comes in a month, and what comes in a week. */
export interface DayShares {
  readonly ofMonth: Float64Array;
  readonly ofWeek: Float64Array;
}

/** Requests of an analysis in every run of days and draw (draws fastest): on day t of run r, `monthly`[r] · ofMonth(t) + `weekly`[r] · ofWeek(t). */
export interface Arrivals {
  readonly monthly: Float64Array;
  /** Null where nothing comes by the week. */
  readonly weekly: Float64Array | null;
}

/**
 * Gives the requests of every analysis, pooled ones apart, as a surge changes them. What is postponed comes back evenly over the weeks stated; what of
 * it was to come back in these same weeks is not postponed twice.
 *
 * @param tests names as loads have them.
 */
export function arrivalsOf(
  tests: readonly string[],
  volumes: Volumes,
  { days, month, week, runs }: SurgeDays,
  shares: DayShares,
  effects: SurgeEffects,
): Arrivals[] {
  const { draws, streams } = volumes;
  const cells = runs.length * draws;
  const made = new Map<string, Arrivals>();
  for (const { test, months, path } of streams) {
    const held = made.get(test);
    const monthly = held?.monthly ?? new Float64Array(cells);
    runs.forEach(([first], r) => {
      for (let d = 0; d < draws; d++) monthly[r * draws + d]! += months[month[first]! * draws + d]! * path[d]!;
    });
    made.set(test, { monthly, weekly: null });
  }
  const volume = effects.volume;
  for (const [test, { monthly }] of made) {
    let weekly: Float64Array | null = null;
    const touched = volume.filter((one) => one.tests.has(test));
    runs.forEach(([first], r) => {
      for (const { factor, addedPerWeek } of inWeek(touched, week[first]!)) {
        for (let d = 0; d < draws; d++) monthly[r * draws + d]! *= factor[d]!;
        if (!addedPerWeek.some((count) => count > 0)) continue;
        weekly ??= new Float64Array(cells);
        for (let d = 0; d < draws; d++) weekly[r * draws + d]! += addedPerWeek[d]!;
      }
    });
    for (const { tests: which, from, to, share, back } of effects.postponed) {
      if (!which.has(test)) continue;
      const away = new Float64Array(draws);
      let over = 0;
      runs.forEach(([first, after], r) => {
        const at = week[first]!;
        for (let t = first; t < Math.min(after, days); t++)
          if (back !== null && at >= back.from && at <= back.to) over += shares.ofWeek[t]!;
        if (at < from || at > to) return;
        let [byMonth, byWeek] = [0, 0];
        for (let t = first; t < Math.min(after, days); t++) {
          byMonth += shares.ofMonth[t]!;
          byWeek += shares.ofWeek[t]!;
        }
        for (let d = 0; d < draws; d++) {
          const cell = r * draws + d;
          away[d]! += share[d]! * (monthly[cell]! * byMonth + (weekly?.[cell] ?? 0) * byWeek);
          monthly[cell]! *= 1 - share[d]!;
          if (weekly !== null) weekly[cell]! *= 1 - share[d]!;
        }
      });
      if (back === null || over === 0) continue;
      weekly ??= new Float64Array(cells);
      runs.forEach(([first], r) => {
        if (week[first]! < back.from || week[first]! > back.to) return;
        for (let d = 0; d < draws; d++) weekly![r * draws + d]! += away[d]! / over;
      });
    }
    made.set(test, { monthly, weekly });
  }
  effects.pooling.forEach(({ tests: which, from, to }, at) => {
    for (const test of which) {
      const plain = made.get(test);
      if (plain === undefined) continue;
      const pooled = { monthly: new Float64Array(cells), weekly: plain.weekly === null ? null : new Float64Array(cells) };
      runs.forEach(([first], r) => {
        if (week[first]! < from || week[first]! > to) return;
        for (let cell = r * draws; cell < (r + 1) * draws; cell++) {
          pooled.monthly[cell] = plain.monthly[cell]!;
          plain.monthly[cell] = 0;
          if (plain.weekly === null || pooled.weekly === null) continue;
          pooled.weekly[cell] = plain.weekly[cell]!;
          plain.weekly[cell] = 0;
        }
      });
      made.set(pooledName(test, at), pooled);
    }
  });
  const none: Arrivals = { monthly: new Float64Array(cells), weekly: null };
  return tests.map((test) => made.get(test) ?? none);
}
