import { dayText, isWorkingDay } from "#model/vocabulary";
import type { Calendar } from "../../inputs/laboratory.ts";

const WEEK = 7;
const SUNDAY = 6;
/** The first day of 1970 was a Thursday. */
const FIRST_WEEKDAY = 3;

/** Consecutive days. All arrays have one number a day. */
export interface SurgeDays {
  /** First day, counted from 1970-01-01. */
  readonly from: number;
  /** Days looked at. */
  readonly days: number;
  /** Days known beyond them: what is begun at the end has its promise in these. */
  readonly known: number;
  /** Month, 0..11. */
  readonly month: Uint8Array;
  /** Weekday, Monday 0; a public holiday is as a Sunday. */
  readonly weekday: Uint8Array;
  /** Week from the first day, 0..; weeks beyond those looked at are ordinary. */
  readonly week: Uint8Array;
  /** Runs of days of one month and week: [first, after the last]. */
  readonly runs: readonly (readonly [number, number])[];
}

/** Lays out the days of so many weeks from a day, and `beyond` more. */
export function surgeDays(from: number, weeks: number, beyond: number): SurgeDays {
  const days = weeks * WEEK;
  const known = days + beyond;
  const month = Uint8Array.from({ length: known }, (_, t) => Number(dayText(from + t).slice(5, 7)) - 1);
  const weekday = Uint8Array.from({ length: known }, (_, t) => {
    const plain = (((from + t + FIRST_WEEKDAY) % WEEK) + WEEK) % WEEK;
    return plain < 5 && !isWorkingDay(from + t) ? SUNDAY : plain;
  });
  const week = Uint8Array.from({ length: known }, (_, t) => Math.min(255, Math.floor(t / WEEK)));
  const runs: [number, number][] = [];
  for (let t = 0; t < known; t++) {
    const last = runs.at(-1);
    if (last !== undefined && month[t] === month[t - 1] && week[t] === week[t - 1]) last[1] = t + 1;
    else runs.push([t, t + 1]);
  }
  return { from, days, known, month, weekday, week, runs };
}

/**
 * Gives each day's share of what a month holds, by weights of weekdays: the days of every whole calendar month sum to 1, so that months are of one
 * length as elsewhere in the model.
 *
 * @param weights seven, Monday first, at least one above 0.
 */
export function sharesOfMonth({ from, known, month, weekday }: SurgeDays, weights: readonly number[]): Float64Array {
  const sums = new Map<string, number>();
  const shares = new Float64Array(known);
  for (let t = 0; t < known; t++) {
    const key = dayText(from + t).slice(0, 7);
    let sum = sums.get(key);
    if (sum === undefined) {
      sum = weightOfMonth(from + t, month[t]!, weights);
      sums.set(key, sum);
    }
    shares[t] = sum > 0 ? weights[weekday[t]!]! / sum : 0;
  }
  return shares;
}

function weightOfMonth(day: number, month: number, weights: readonly number[]): number {
  let first = day;
  while (Number(dayText(first - 1).slice(5, 7)) - 1 === month) first--;
  let sum = 0;
  for (let at = first; Number(dayText(at).slice(5, 7)) - 1 === month; at++) {
    const plain = (((at + FIRST_WEEKDAY) % WEEK) + WEEK) % WEEK;
    sum += weights[plain < 5 && !isWorkingDay(at) ? SUNDAY : plain]!;
  }
  return sum;
}

/** Days of the week on which a laboratory is open, as weights. */
export const openWeekdays = (calendar: Calendar): number[] =>
  Array.from({ length: WEEK }, (_, day) => (calendar !== "weekdays" || day < 5 ? 1 : 0));

/** What is promised, in the clock it is promised in. */
export interface Promised {
  readonly clock: "hours" | "working-days";
  readonly limit: number;
}

/**
 * Gives for each day the first day after those on which what came that day may still be answered in time.
 *
 * Hours are counted on the days the resource works at all, and a promise of less than a day is judged by the day: what is left when a working day ends
 * is late. An instrument that rests on Sundays is not late with what comes then.
 *
 * @param open share of each day; 0 where the resource does not work, whatever the surge.
 */
export function dueAfter({ from, days, known }: SurgeDays, { clock, limit }: Promised, open: Float64Array): Int32Array {
  const nextOpen = (day: number): number => {
    let at = day;
    while (at + 1 < known && open[at] === 0) at++;
    return at;
  };
  return Int32Array.from({ length: days }, (_, t) => {
    let [left, at] = clock === "hours" ? [Math.floor(limit / 24), nextOpen(t)] : [Math.floor(limit), t];
    while (left > 0 && at + 1 < known) {
      at++;
      if (clock === "hours" ? open[at]! > 0 : isWorkingDay(from + at)) left--;
    }
    return Math.min(known, at + 1);
  });
}

/** Days beyond those looked at that a promise can reach: holidays in a row included. */
export const reachOf = (promised: Promised | null): number =>
  promised === null ? 0 : Math.ceil(((promised.clock === "hours" ? promised.limit / 24 : promised.limit) * 7) / 4) + 21;
