import type { ProductOf } from "../inputs/laboratory.ts";
import type { Volumes } from "../volumes/volume-streams.ts";
import type { SurgeDays } from "./days/surge-days.ts";
import type { SurgeEffects } from "./effects/surge-effects.ts";
import type { SurgeLot, SurgeSupply } from "./follow/follow-stock.ts";
import type { Load } from "./loads/request-loads.ts";

/** What is known of the stock and supply of a product. */
export interface ProductSupplied {
  /** Lots as they were counted, `lastDay` counted from the count: the stock is taken to be as old at the start. */
  readonly lots: readonly SurgeLot[];
  /** Days of the calendar from order to delivery, by draw. */
  readonly lead: Float64Array;
  /** Days between reviews. */
  readonly review: number;
}

const MONTHS = 12;
const DAYS_A_MONTH = 365.25 / MONTHS;
/** Reviews that stock lasts for beyond the time to delivery: the one it waits for, and one that is kept besides. An assumption. */
const REVIEWS_HELD = 2;

/** What a product is used of on an ordinary day, by draw: in the largest month, and in the mean of the year. */
export interface OrdinaryUse {
  readonly largest: Float64Array;
  readonly mean: Float64Array;
}

/** Finds the use of an ordinary day. */
export function ordinaryUse({ requests, monthly }: Load, tests: readonly string[], { streams, draws }: Volumes): OrdinaryUse {
  const [largest, mean] = [new Float64Array(draws), new Float64Array(draws)];
  for (let m = 0; m < MONTHS; m++) {
    const use = monthly.slice();
    for (const { test, each } of requests) {
      for (const stream of streams) {
        if (stream.test !== tests[test]) continue;
        for (let d = 0; d < draws; d++) use[d]! += stream.months[m * draws + d]! * stream.path[d]! * each[d]!;
      }
    }
    for (let d = 0; d < draws; d++) {
      largest[d] = Math.max(largest[d]!, use[d]! / DAYS_A_MONTH);
      mean[d]! += use[d]! / DAYS_A_MONTH / MONTHS;
    }
  }
  return { largest, mean };
}

/**
 * Gives how a product is supplied: stock and orders are brought up to what the largest ordinary month uses until the order after the next review has
 * come, and a review more; what is held in addition (`more`, base measures by draw) on top. A surge does not change what is ordered for; deliveries of weeks in which it stops them come once it is over.
 */
export function supplyOf(
  { product, shelfLifeDays }: ProductOf<Float64Array>,
  { lots, lead, review }: ProductSupplied,
  use: OrdinaryUse,
  { days, week }: SurgeDays,
  effects: SurgeEffects,
  more: Float64Array | null,
): SurgeSupply {
  const whole = Int32Array.from(lead, (each) => Math.max(1, Math.ceil(each)));
  const between = Math.max(1, Math.round(review));
  const stopped = effects.supply.filter(({ products }) => products.has(product));
  const arrives = new Int32Array(days).fill(days);
  for (let t = days - 1; t >= 0; t--) {
    const isStopped = stopped.some(({ from, to }) => week[t]! >= from && week[t]! <= to);
    arrives[t] = isStopped ? (t + 1 < days ? arrives[t + 1]! : days) : t;
  }
  const upTo = use.largest.map((daily, d) => daily * (whole[d]! + REVIEWS_HELD * between));
  const shelfLife = shelfLifeDays ?? upTo.map(() => Number.POSITIVE_INFINITY);
  return {
    lots,
    held: more === null ? [] : heldLots(more, upTo, use.mean, shelfLife),
    lead: whole,
    review: between,
    upTo: more === null ? upTo : upTo.map((level, d) => level + more[d]!),
    shelfLife,
    arrives,
  };
}

/** Parts that stock in rotation is told in: each as old as its oldest. */
const PARTS = 4;

/**
 * What is held in addition, by age: stock that is used first in, first out is evenly aged from new to as old as it gets, the time the whole of it lasts
 * or, where that is longer, its shelf life.
 */
function heldLots(more: Float64Array, upTo: Float64Array, mean: Float64Array, shelfLife: Float64Array): SurgeSupply["held"] {
  const quantity = more.map((units) => units / PARTS);
  return Array.from({ length: PARTS }, (_, part) => ({
    quantity,
    lastDay: shelfLife.map((days, d) => {
      if (!Number.isFinite(days)) return days;
      const lasts = mean[d]! > 0 ? (upTo[d]! + more[d]!) / mean[d]! : days;
      return Math.floor(days - (Math.min(days, lasts) * (part + 1)) / PARTS);
    }),
  }));
}
