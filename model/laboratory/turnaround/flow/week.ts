import { DAY, type Hours, WEEK } from "./sample-flow.ts";

/** A number that changes over the week, the same every week: `counts[i]` from `times[i]` until the next change. */
export interface WeekPlan {
  /** Minutes of the week, rising, the first 0. */
  readonly times: Float64Array;
  readonly counts: Int32Array;
}

/** How many are there at each time of the week. */
export function weekPlan(stretches: readonly (Hours & { readonly people: number })[]): WeekPlan {
  const changes = new Map<number, number>([[0, 0]]);
  const change = (at: number, by: number): void => void changes.set(at, (changes.get(at) ?? 0) + by);
  for (const { weekday, from, to, people } of stretches) {
    const begin = weekday * DAY + from;
    const end = weekday * DAY + to + (to <= from ? DAY : 0);
    change(begin, people);
    if (end < WEEK) change(end, -people);
    else {
      change(0, people);
      change(end - WEEK, -people);
    }
  }
  const times = [...changes.keys()].sort((a, b) => a - b);
  let there = 0;
  const counts = times.map((time) => (there += changes.get(time)!));
  const kept = times.map((_, i) => i === 0 || counts[i] !== counts[i - 1]);
  return {
    times: Float64Array.from(times.filter((_, i) => kept[i])),
    counts: Int32Array.from(counts.filter((_, i) => kept[i])),
  };
}
