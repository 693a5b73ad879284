import { calendarLength } from "./calendar-length.ts";

/** Weeks of practice are counted in fifths. */
const FIFTHS = 5;

/** The blocks a requirement is placed in: weeks of the calendar each takes, and weeks of practice it counts. Together they are the whole. */
export function blocksOf({ value, parts }: { readonly value: number; readonly parts: number }): {
  readonly length: number;
  readonly weeks: number;
}[] {
  const length = calendarLength(value);
  const count = Math.min(parts, length);
  let ended = 0;
  return Array.from({ length: count }, (_, part) => {
    const share = Math.floor(length / count) + (part < length % count ? 1 : 0);
    const before = Math.round((value * FIFTHS * ended) / length);
    ended += share;
    const weeks = count === 1 ? value : (Math.round((value * FIFTHS * ended) / length) - before) / FIFTHS;
    return { length: share, weeks };
  });
}
