import { weeksNamed } from "./weeks.ts";

/** Window of the year something lies within. */
interface Window {
  readonly window_from: string;
  readonly window_to: string;
}

/** First and last week of a window between two weeks; null where it does not lie within them. */
export function weeksOfWindow({ window_from, window_to }: Window, first: number, last: number): readonly [from: number, to: number] | null {
  const [from] = weeksNamed(window_from, first, last);
  const to = weeksNamed(window_to, first, last).at(-1);
  return from === undefined || to === undefined || to < from ? null : [from, to];
}
