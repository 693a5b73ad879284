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
export function drawUseToCome(historic: HistoricUse, of: UseDraws): DailyUse | Refused<"too-few-months" | "no-draws"> {
  const { from, days, draws, seed } = of;
  if (!(days >= 1 && draws >= 1)) return refuse("no-draws");
  if (historic.counted < LEAST_MONTHS) return refuse("too-few-months", { months: historic.counted, least: LEAST_MONTHS });
  // Months are of unlike length: what varies is the use of a working day.
  const observed = historic.months.flatMap(({ perDay }) => (perDay === null ? [] : [perDay]));
  const mean = observed.reduce((sum, perDay) => sum + perDay, 0) / observed.length || 1;
  const uniforms = new Float64Array(draws);
  const draw = (process: string): void => fillUniform(uniforms, { seed, occupation: of.product, unit: of.laboratory, process }, 0);

  const level = new Float64Array(draws);
  for (let first = 0; first < observed.length; first += PICKS) {
    draw(`stock:use-level:${first}`);
    const last = Math.min(observed.length, first + PICKS);
    for (let i = 0; i < draws; i++) {
      let uniform = uniforms[i]!;
      for (let pick = first; pick < last; pick++) {
        uniform *= observed.length;
        level[i]! += observed[Math.floor(uniform)]!;
        uniform -= Math.floor(uniform);
      }
    }
  }
  const scale = historic.perWorkingDay / (observed.length * mean * mean);

  const units = new Float64Array(draws * days);
  for (const { quarter, months } of quartersOf(from, days)) {
    draw(`stock:use:${quarter}`);
    for (let i = 0; i < draws; i++) {
      let uniform = uniforms[i]!;
      for (const working of months) {
        uniform *= observed.length;
        const perDay = scale * level[i]! * observed[Math.floor(uniform)]!;
        uniform -= Math.floor(uniform);
        for (let k = 0; k < working.length; k++) units[i * days + working[k]!] = perDay;
      }
    }
  }
  return { kind: "historic", from, days, draws, units };
}

/** Picks made of one random number, digit by digit: it has bits for eight among up to ninety months. */
const PICKS = 8;

/** Days to come by quarter of the year and its three months: the working days of each, counted from the first. */
interface Quarter {
  readonly quarter: string;
  readonly months: readonly number[][];
}

/** The days last asked for: a laboratory asks for the same of each of its products. */
let last: { readonly from: number; readonly days: number; readonly quarters: readonly Quarter[] } | null = null;

function quartersOf(from: number, days: number): readonly Quarter[] {
  if (last?.from === from && last.days === days) return last.quarters;
  const quarters: Quarter[] = [];
  for (let day = 0; day < days; day++) {
    const date = dayText(from + day);
    const month = Number(date.slice(5, 7)) - 1;
    const quarter = `${date.slice(0, 4)}-Q${Math.floor(month / 3) + 1}`;
    if (quarters.at(-1)?.quarter !== quarter) quarters.push({ quarter, months: [[], [], []] });
    if (isWorkingDay(from + day)) quarters.at(-1)!.months[month % 3]!.push(day);
  }
  last = { from, days, quarters };
  return quarters;
}
