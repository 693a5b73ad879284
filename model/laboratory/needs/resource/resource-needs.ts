import { MONTHS } from "../months/month.ts";
import type { Resource } from "./resource.ts";

/** No month of the horizon. */
export const NEVER = -1;

/** What is needed of a resource beside what is there. FTE, instruments, square metres or cubic metres. */
export interface ResourceNeeds {
  readonly resource: Resource;
  /** Largest need of a month in each year, by year and draw. */
  readonly peak: Float64Array;
  /** Mean need of the months of each year, by year and draw. */
  readonly mean: Float64Array;
  /** What is there, by year and draw; null where it is not stated, and nothing can be short. */
  readonly there: Float64Array | null;
  /** First month (from 0) in which more is needed than is there, by draw, or `NEVER`. */
  readonly first: Int32Array;
  /** Need over what is there in that month, by draw; 0 where there is none. */
  readonly pressure: Float64Array;
  /** Need by month and draw, for resources whose months are kept. */
  readonly months: Float64Array | null;
}

/** A difference this small is that of two ways to add the same numbers. */
const SAME = 1e-9;

/** Opens what is noted of a resource's needs, year by year. */
export function openResource(
  resource: Resource,
  size: { readonly years: number; readonly draws: number },
  there: Float64Array | null,
  keepMonths: boolean,
): { readonly needs: ResourceNeeds; note(year: number, need: Float64Array): void } {
  const { years, draws } = size;
  const needs: ResourceNeeds = {
    resource,
    there,
    peak: new Float64Array(years * draws),
    mean: new Float64Array(years * draws),
    first: new Int32Array(draws).fill(NEVER),
    pressure: new Float64Array(draws),
    months: keepMonths ? new Float64Array(years * MONTHS * draws) : null,
  };
  const { peak, mean, first, pressure, months } = needs;
  return {
    needs,
    note: (year, need) => {
      const start = year * draws;
      months?.set(need, start * MONTHS);
      for (let m = 0; m < MONTHS; m++) {
        for (let d = 0, at = m * draws; d < draws; d++, at++) {
          const wanted = need[at]!;
          mean[start + d]! += wanted / MONTHS;
          if (wanted > peak[start + d]!) peak[start + d] = wanted;
          if (there === null || first[d] !== NEVER) continue;
          const held = there[start + d]!;
          if (wanted > held * (1 + SAME)) {
            first[d] = year * MONTHS + m;
            pressure[d] = held > 0 ? wanted / held : Number.POSITIVE_INFINITY;
          }
        }
      }
    },
  };
}
