import { isAmount, type Refused, refuse } from "../refused.ts";

/** What was used in a month, and the days in which nothing could be. */
export interface MonthOfUse {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly used: number;
  readonly workingDays: number;
  /** A day with neither stock nor instrument is counted in one of the two. */
  readonly daysWithoutStock: number;
  readonly daysInstrumentDown: number;
}

/** `missing`: no day with stock and instrument. `left-out`: too few to say what a whole month would have been. */
export type MonthStatus = "counted" | "left-out" | "missing";

export interface CorrectedMonth {
  readonly month: string;
  readonly status: MonthStatus;
  readonly daysLost: number;
  /** What the month would have used with all its days; null where the month is not counted. */
  readonly corrected: number | null;
  /** Used on each working day with stock and instrument; null likewise. */
  readonly perDay: number | null;
  /** Something is said to be used in a month without a day to use it in: one of the two is wrong. */
  readonly contradictory: boolean;
}

/** Use as it was, made whole. What is expected is another thing, and has another name (`ForecastUse`). */
export interface HistoricUse {
  readonly status: "answered";
  readonly kind: "historic";
  readonly months: readonly CorrectedMonth[];
  readonly counted: number;
  /** Used in the months that are counted, as reported. */
  readonly used: number;
  /** What the whole window would have used, the months not counted among them. */
  readonly corrected: number;
  readonly perMonth: number;
  readonly perWorkingDay: number;
}

export type UseRefusal = "no-months" | "not-an-amount" | "no-working-days" | "month-twice" | "no-month-counted";

/** Least share of a month's working days with stock and instrument for the month to be counted. An assumption. */
export const LEAST_SHARE_OF_DAYS = 0.25;

/**
 * Corrects use for the days without stock or instrument: use · Y / (Y − d), with Y working days and d of them lost, summed over the whole
 * window before it is divided. A mean of months corrected one by one would let the month with fewest days weigh most.
 *
 * Source: USAID | DELIVER, *Quantification of health commodities* (JSI 2017), consumption method.
 */
export function correctedUse(window: readonly MonthOfUse[], leastShare = LEAST_SHARE_OF_DAYS): HistoricUse | Refused<UseRefusal> {
  if (window.length === 0) return refuse("no-months");
  const seen = new Set<string>();
  for (const row of window) {
    const { month, used, workingDays, daysWithoutStock, daysInstrumentDown } = row;
    if (![used, workingDays, daysWithoutStock, daysInstrumentDown].every(isAmount)) return refuse("not-an-amount", { month });
    if (workingDays === 0) return refuse("no-working-days", { month });
    if (seen.has(month)) return refuse("month-twice", { month });
    seen.add(month);
  }
  const months = window.map((row) => correctMonth(row, leastShare));
  let [used, available, whole, counted] = [0, 0, 0, 0];
  for (const [i, row] of window.entries()) {
    whole += row.workingDays;
    if (months[i]!.status !== "counted") continue;
    used += row.used;
    available += row.workingDays - months[i]!.daysLost;
    counted++;
  }
  if (counted === 0) return refuse("no-month-counted", { months: window.length });
  const corrected = (used * whole) / available;
  return {
    status: "answered",
    kind: "historic",
    months,
    counted,
    used,
    corrected,
    perMonth: corrected / window.length,
    perWorkingDay: used / available,
  };
}

function correctMonth({ month, used, workingDays, daysWithoutStock, daysInstrumentDown }: MonthOfUse, leastShare: number): CorrectedMonth {
  const daysLost = daysWithoutStock + daysInstrumentDown;
  const left = workingDays - daysLost;
  const status = left <= 0 ? "missing" : left < leastShare * workingDays ? "left-out" : "counted";
  const perDay = status === "counted" ? used / left : null;
  return {
    month,
    status,
    daysLost,
    corrected: perDay === null ? null : perDay * workingDays,
    perDay,
    contradictory: left <= 0 && used > 0,
  };
}
