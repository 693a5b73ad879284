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

/** Use of a day in the largest ordinary month, by draw. */
export function ordinaryLevel({ requests, monthly }: Load, tests: readonly string[], { streams, draws }: Volumes): Float64Array {
  const level = new Float64Array(draws);
  for (let m = 0; m < MONTHS; m++) {
    const use = monthly.slice();
    for (const { test, each } of requests) {
      for (const stream of streams) {
        if (stream.test !== tests[test]) continue;
        for (let d = 0; d < draws; d++) use[d]! += stream.months[m * draws + d]! * stream.path[d]! * each[d]!;
      }
    }
    for (let d = 0; d < draws; d++) level[d] = Math.max(level[d]!, use[d]! / DAYS_A_MONTH);
  }
  return level;
}

/**
 * Gives how a product is supplied: stock and orders are brought up to what the largest ordinary month uses until the order after the next review has
 * come, and a review more. A surge does not change what is ordered for; deliveries of weeks in which it stops them come once it is over.
 */
export function supplyOf(
  { product, shelfLifeDays }: ProductOf<Float64Array>,
  { lots, lead, review }: ProductSupplied,
  level: Float64Array,
  { days, week }: SurgeDays,
  effects: SurgeEffects,
): SurgeSupply {
  const whole = Int32Array.from(lead, (each) => Math.max(1, Math.ceil(each)));
  const between = Math.max(1, Math.round(review));
  const stopped = effects.supply.filter(({ products }) => products.has(product));
  const arrives = new Int32Array(days).fill(days);
  for (let t = days - 1; t >= 0; t--) {
    const isStopped = stopped.some(({ from, to }) => week[t]! >= from && week[t]! <= to);
    arrives[t] = isStopped ? (t + 1 < days ? arrives[t + 1]! : days) : t;
  }
  return {
    lots,
    lead: whole,
    review: between,
    upTo: level.map((daily, d) => daily * (whole[d]! + REVIEWS_HELD * between)),
    shelfLife: shelfLifeDays ?? level.map(() => Number.POSITIVE_INFINITY),
    arrives,
  };
}
