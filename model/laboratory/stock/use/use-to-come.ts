import { fillUniform } from "#model/random";
import { dayText, isWorkingDay } from "#model/vocabulary";
import { type Refused, refuse } from "../refused.ts";
import type { HistoricUse } from "./corrected-use.ts";
import type { DailyUse } from "./daily-use.ts";

/** Which days are drawn, and by which random numbers: those of a product in a laboratory are its own. */
export interface UseDraws {
  readonly laboratory: string;
  readonly product: string;
  /** First day, counted from 1970-01-01. */
  readonly from: number;
  readonly days: number;
  readonly draws: number;
  readonly seed: number;
}

/** Fewest months counted that say how use varies. An assumption. */
export const LEAST_MONTHS = 3;

/**
 * Draws the use of days to come from months gone by: a level from as many months as there are, drawn with return, and for each month to come
 * how far one month gone by lay from their mean. Spread evenly over working days.
 *
 * Growth is not in it: what is expected of tests to come is drawn by the forecast.
 */
export function useToCome(historic: HistoricUse, of: UseDraws): DailyUse | Refused<"too-few-months" | "no-draws"> {
  const { from, days, draws, seed } = of;
  if (!(days >= 1 && draws >= 1)) return refuse("no-draws");
  if (historic.counted < LEAST_MONTHS) return refuse("too-few-months", { months: historic.counted, least: LEAST_MONTHS });
  // Months are of unlike length: what varies is the use of a working day.
  const observed = historic.months.flatMap(({ perDay }) => (perDay === null ? [] : [perDay]));
  const mean = observed.reduce((sum, perDay) => sum + perDay, 0) / observed.length;
  const stream = (process: string) => ({ seed, occupation: of.product, unit: of.laboratory, process });
  const pick = (uniform: number): number => observed[Math.floor(uniform * observed.length)]!;

  const levels = new Float64Array(draws * observed.length);
  fillUniform(levels, stream("stock:use-level"), 0);
  const level = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (let i = 0; i < observed.length; i++) sum += pick(levels[draw * observed.length + i]!);
    level[draw] = (historic.perWorkingDay * sum) / (observed.length * (mean || 1));
  }

  const units = new Float64Array(draws * days);
  const deviation = new Float64Array(draws);
  let month = "";
  for (let day = 0; day < days; day++) {
    const name = dayText(from + day).slice(0, 7);
    if (name !== month) {
      month = name;
      fillUniform(deviation, stream(`stock:use:${month}`), 0);
      for (let draw = 0; draw < draws; draw++) deviation[draw] = (level[draw]! * pick(deviation[draw]!)) / (mean || 1);
    }
    if (!isWorkingDay(from + day)) continue;
    for (let draw = 0; draw < draws; draw++) units[draw * days + day] = deviation[draw]!;
  }
  return { kind: "historic", from, days, draws, units };
}
