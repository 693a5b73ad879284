import { fillUniform, normalQuantile, poissonQuantile } from "#model/random";
import { dayNumber, dayText, weekdayOf } from "#model/vocabulary";
import { isRefused, type Refused, refuse } from "../refused.ts";
import { type DailyUse, type DailyUseRefusal, dailyUse } from "./daily-use.ts";
import type { UseDraws } from "./draw-use.ts";

/** What is used of a product in every month and draw (draws fastest), in its base measure: that which follows tests, and the rest. */
export interface ProductMonths {
  readonly byTests: Float64Array;
  /** Runs, controls, calibrations, days and the like: they come as planned. */
  readonly bySchedule: Float64Array;
  /** Variance of what follows tests, where tests come independently of each other: Σ amount of one test² · tests. */
  readonly variance: Float64Array;
}

/** Months that are expected, and the days on which something is used. */
export interface ExpectedUse {
  readonly months: ProductMonths;
  /** Year of the first month, which is January. Days before it are as those of the same month of this year. */
  readonly firstYear: number;
  readonly open: (day: number) => boolean;
}

/** From so many tests a week on, a Poisson number is drawn by its normal expansion: it is then right to a hundredth of its spread. */
const MANY = 30;
const DAYS_A_WEEK = 7;
const MONTHS = 12;

/**
 * Draws the use of days to come from the months that are expected: evenly over the days open, and in each week as many tests as a Poisson number
 * gives (an assumption: tests come independently of each other). Use that follows no test does not vary. Mean use is that of the plan.
 */
export function forecastUse({ months, firstYear, open }: ExpectedUse, of: UseDraws): DailyUse | Refused<DailyUseRefusal | "use-too-short"> {
  const { from, days, draws, seed } = of;
  if (!(days >= 1 && draws >= 1)) return refuse("no-draws");
  const cells = months.byTests.length / draws;
  const spread = daysToCome(from, days, firstYear, open);
  const needed = spread.reduce((most, { at, month }) => (at < days ? Math.max(most, month) : most), 0);
  if (needed >= cells) return refuse("use-too-short", { days: cells, needed });
  // Days after the last are there to make its week whole: a month that is not planned is as the last.
  for (const day of spread) day.month = Math.min(day.month, cells - 1);
  const units = new Float64Array(draws * days);
  const uniforms = new Float64Array(draws);
  for (const [monday, week] of Map.groupBy(spread, ({ monday }) => monday)) {
    fillUniform(uniforms, { seed, occupation: of.product, unit: of.laboratory, process: `stock:forecast:${monday}` }, 0);
    for (let draw = 0; draw < draws; draw++) {
      let [mean, variance] = [0, 0];
      for (const { month, share } of week) {
        mean += months.byTests[month * draws + draw]! * share;
        variance += months.variance[month * draws + draw]! * share;
      }
      const factor = mean > 0 && variance > 0 ? countOf(mean ** 2 / variance, uniforms[draw]!) : 1;
      for (const { at, month, share } of week) {
        if (at < 0 || at >= days) continue;
        const cell = month * draws + draw;
        units[draw * days + at] = (months.byTests[cell]! * factor + months.bySchedule[cell]!) * share;
      }
    }
  }
  return dailyUse({ kind: "forecast", from, days, draws, units });
}

/** A Poisson number over its mean. */
function countOf(mean: number, uniform: number): number {
  if (mean < MANY) return poissonQuantile(Math.min(1 - 1e-12, Math.max(1e-12, uniform)), mean) / mean;
  const z = normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, uniform)));
  return Math.max(0, mean + z * Math.sqrt(mean) + (z * z - 1) / 6) / mean;
}

/** A day of use: where it stands, its month, and its share of the month. */
interface DayToCome {
  readonly at: number;
  readonly monday: number;
  month: number;
  readonly share: number;
}

/** Days of whole weeks, those before the first and after the last included: a week has as many tests wherever one begins to look. */
function daysToCome(from: number, days: number, firstYear: number, open: (day: number) => boolean): DayToCome[] {
  const opened = new Map<string, number>();
  const found: DayToCome[] = [];
  const before = weekdayOf(from);
  const after = DAYS_A_WEEK - 1 - weekdayOf(from + days - 1);
  for (let at = -before; at < days + after; at++) {
    const day = from + at;
    const name = dayText(day).slice(0, 7);
    let inMonth = opened.get(name);
    if (inMonth === undefined) {
      inMonth = openDays(name, open);
      opened.set(name, inMonth);
    }
    const month = Math.max(0, Number(name.slice(0, 4)) - firstYear) * MONTHS + Number(name.slice(5)) - 1;
    found.push({ at, monday: day - weekdayOf(day), month, share: open(day) ? 1 / inMonth : 0 });
  }
  return found;
}

/** Days open in a month, `YYYY-MM`. */
export function openDays(month: string, open: (day: number) => boolean): number {
  const first = dayNumber(`${month}-01`)!;
  let count = 0;
  for (let day = first; dayText(day).startsWith(month); day++) if (open(day)) count++;
  return count;
}

/** The mean of the draws of a use as one draw. */
export function meanUse(use: DailyUse | Refused<string>): Float64Array {
  if (isRefused(use)) return new Float64Array();
  const { days, draws, units } = use;
  const mean = new Float64Array(days);
  for (let i = 0; i < units.length; i++) mean[i % days]! += units[i]! / draws;
  return mean;
}
