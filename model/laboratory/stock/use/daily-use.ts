import { type Refused, refuse } from "../refused.ts";

/** Units used on each day to come, in every draw: day `d` of draw `i` is `units[i * days + d]`. */
export interface DailyUse {
  /** Made of what was used, or of the tests that are expected. */
  readonly kind: "historic" | "forecast";
  /** First day, counted from 1970-01-01. */
  readonly from: number;
  readonly days: number;
  readonly draws: number;
  readonly units: Float64Array;
}

export type DailyUseRefusal = "no-draws" | "wrong-length" | "not-an-amount";

/** Checks numbers that are to be daily use: how many they are, and that each is an amount. */
export function dailyUse(use: DailyUse): DailyUse | Refused<DailyUseRefusal> {
  const { days, draws, units } = use;
  if (!(days >= 1 && draws >= 1)) return refuse("no-draws");
  if (units.length !== days * draws) return refuse("wrong-length", { expected: days * draws, found: units.length });
  for (let i = 0; i < units.length; i++) {
    const used = units[i]!;
    if (!(used >= 0 && used < Number.POSITIVE_INFINITY)) return refuse("not-an-amount", { draw: Math.floor(i / days), day: i % days });
  }
  return use;
}

/** Spreads a use per working day of each draw over days, of which those with 1 in `working` have use. */
export function spreadRates(
  kind: DailyUse["kind"],
  from: number,
  rates: Float64Array,
  working: Uint8Array,
): DailyUse | Refused<DailyUseRefusal> {
  const [draws, days] = [rates.length, working.length];
  const units = new Float64Array(draws * days);
  for (let draw = 0; draw < draws; draw++) {
    const rate = rates[draw]!;
    for (let day = 0; day < days; day++) units[draw * days + day] = working[day] === 1 ? rate : 0;
  }
  return dailyUse({ kind, from, days, draws, units });
}
