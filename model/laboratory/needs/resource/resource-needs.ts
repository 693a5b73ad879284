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
  const { peak, mean, months } = needs;
  return {
    needs,
    note: (year, need) => {
      const start = year * draws;
      months?.set(need, start * MONTHS);
      addUp(need, peak.subarray(start, start + draws), mean.subarray(start, start + draws));
      if (there !== null) findShort(need, there.subarray(start, start + draws), year * MONTHS, needs);
    },
  };
}

/** Notes the largest and the mean need of the months of a year. */
function addUp(need: Float64Array, peak: Float64Array, mean: Float64Array): void {
  const draws = peak.length;
  for (let month = 0; month < need.length; month += draws) {
    for (let d = 0; d < draws; d++) {
      const wanted = need[month + d]!;
      mean[d]! += wanted;
      if (wanted > peak[d]!) peak[d] = wanted;
    }
  }
  for (let d = 0; d < draws; d++) mean[d]! /= MONTHS;
}

/** Notes the draws in which a month of a year is the first that lacks. */
function findShort(need: Float64Array, there: Float64Array, firstMonth: number, { first, pressure }: ResourceNeeds): void {
  const draws = there.length;
  const enough = there.map((held) => held * (1 + SAME));
  for (let month = 0, at = 0; at < need.length; month++) {
    for (let d = 0; d < draws; d++, at++) {
      if (!(need[at]! > enough[d]!) || first[d] !== NEVER) continue;
      first[d] = firstMonth + month;
      pressure[d] = there[d]! > 0 ? need[at]! / there[d]! : Number.POSITIVE_INFINITY;
    }
  }
}
