import { workingDaysBetween } from "#model/vocabulary";
import { followLots } from "../lots/follow-lots.ts";
import { type Keeping, type Lot, type LotRefusal, onHand, refuseLots } from "../lots/lot.ts";
import { type RunOut, runOutOf } from "../lots/run-out.ts";
import { packsFor } from "../need/opened-packs.ts";
import { meanOf, rankedAt, rankOf } from "../ranked.ts";
import { isAmount, isRefused, type Refused, refuse } from "../refused.ts";
import { type DailyUse, type DailyUseRefusal, dailyUse } from "../use/daily-use.ts";
import { reorderPoint, type UseUntilDelivery } from "./reorder-point.ts";
import { isService, type Service } from "./service.ts";
import { type TextbookPoints, textbookPoints } from "./textbook.ts";
import { WorkingCalendar } from "./working-calendar.ts";

/** A product's stock and how it is supplied. Days are counted from 1970-01-01. */
export interface Supply {
  /** On hand and under way: a lot received after today is an order that is not yet here. */
  readonly lots: readonly Lot[];
  readonly keeping: Keeping;
  /** Working days between the times an order can be made: 1 where stock is looked at every day. */
  readonly reviewDays: number;
  readonly service: Service;
  /** Least packs in an order, 1 where there is no rule. */
  readonly leastPacks: number;
  /** NOK a pack; null where no price is known. */
  readonly packPrice: number | null;
  /** Days a delivery can be used after it comes; null where it keeps. */
  readonly shelfLife: number | null;
}

export type OrderRefusal =
  | LotRefusal
  | DailyUseRefusal
  | "lead-times-missing"
  | "review-not-positive"
  | "level-not-a-share"
  | "least-order-not-whole"
  | "price-not-an-amount"
  | "use-too-short";

export interface OrderAdvice {
  readonly status: "order-now" | "soon" | "enough";
  /** Last working day on which an order still comes in time at the service level; null where that lies beyond the days looked at. */
  readonly orderBy: number | null;
  /** Working days the order is late: 0 where it is not. */
  readonly lateWorkingDays: number;
  readonly runOut: RunOut;
  /** On hand that can be used, plus under way, less what is expected to be thrown before the next review's delivery. */
  readonly position: number;
  readonly reorderPoint: number;
  readonly orderUpTo: number;
  readonly textbook: TextbookPoints;
  /** To order now; null where nothing is. */
  readonly order: Order | null;
  /** Share of the futures that run short before an order made today can come: ordering does not help them, speeding up does. */
  readonly shortBeforeDelivery: number;
}

export interface Order {
  readonly units: number;
  readonly packs: number;
  readonly cost: number | null;
  /** What would have been ordered if it kept for ever; the same as `units` before rounding to packs where expiry takes nothing. */
  readonly uncapped: number;
  readonly cappedByExpiry: boolean;
}

/** What is said where an advice cannot be given. */
export interface TooLittleData {
  readonly status: "too-little-data";
  readonly why: Refused<string>;
}

/** Says of a product, all that is known included, what to do; a refusal on the way to it becomes *too little data*, and why. */
export const orTooLittle = <Answer extends object>(answer: Answer | Refused<string>): Answer | TooLittleData =>
  isRefused(answer) ? { status: "too-little-data", why: answer } : answer;

/**
 * When and how much to order. `use` begins today; `leadTimes` are working days of each draw.
 *
 * Order up to: the reorder point and the mean use between two reviews. The order is capped by what can be used before it expires, then rounded up
 * to packs once, then to the least order.
 */
export function orderAdvice(supply: Supply, use: DailyUse, leadTimes: Int32Array): OrderAdvice | Refused<OrderRefusal> {
  const refused = refuseSupply(supply, use, leadTimes);
  if (refused !== null) return refused;
  const { lots, keeping, reviewDays, service } = supply;
  const calendar = new WorkingCalendar(use.from);
  const { draws, days } = use;
  const arrival = leadTimes.map((lead) => calendar.after(lead) - use.from);
  const nextArrival = leadTimes.map((lead) => calendar.after(lead + reviewDays) - use.from);
  const longest = nextArrival.reduce((most, day) => Math.max(most, day), 0);
  if (longest > days) return refuse("use-too-short", { days, needed: longest });

  const until: UseUntilDelivery = { lead: usedBefore(use, arrival), whole: usedBefore(use, nextArrival) };
  const point = reorderPoint(until, service);
  const review = meanOf(until.whole) - meanOf(until.lead);
  const orderUpTo = point + review;

  const followed = followLots(lots, keeping, use, nextArrival);
  const { available, underWay, expired } = onHand(lots, keeping, use.from);
  const position = available + underWay - (meanOf(followed.thrownBefore) - expired);

  // With a fill rate, the share of draws that its reorder point covers.
  const covered = service.kind === "cycle" ? service.level : shareWithin(until.whole, point);
  const latest = latestOrders(calendar, use, followed.firstShort, leadTimes);
  const orderBy = latest.sort()[draws - 1 - rankOf(draws, covered)]!;
  const now = position < point || orderBy < calendar.after(reviewDays);
  const soon = position - review < point || orderBy < calendar.after(2 * reviewDays);
  const bridge = rankedAt(followed.unmetBefore.slice(), covered);
  return {
    status: now ? "order-now" : soon ? "soon" : "enough",
    orderBy: Number.isFinite(orderBy) ? orderBy : null,
    lateWorkingDays: orderBy < use.from ? workingDaysBetween(orderBy, use.from) : 0,
    runOut: runOutOf(followed.firstShort, use),
    position,
    reorderPoint: point,
    orderUpTo,
    textbook: textbookPoints(until, service),
    order: now ? orderOf(supply, Math.max(orderUpTo - position, bridge), usableBefore(use, arrival, supply.shelfLife) - position) : null,
    shortBeforeDelivery: arrival.reduce((sum, day, draw) => sum + Number(followed.firstShort[draw]! < day), 0) / draws,
  };
}

function refuseSupply(supply: Supply, use: DailyUse, leadTimes: Int32Array): Refused<OrderRefusal> | null {
  const { lots, keeping, reviewDays, service, leastPacks, packPrice, shelfLife } = supply;
  const ofLots = refuseLots(lots, keeping);
  if (ofLots !== null) return ofLots;
  const checked = dailyUse(use);
  if (isRefused(checked)) return checked;
  if (leadTimes.length !== use.draws || leadTimes.some((lead) => lead < 1)) return refuse("lead-times-missing", { draws: use.draws });
  if (!(Number.isInteger(reviewDays) && reviewDays >= 1)) return refuse("review-not-positive", { reviewDays });
  if (!isService(service)) return refuse("level-not-a-share", { level: service.level });
  if (!(Number.isInteger(leastPacks) && leastPacks >= 1)) return refuse("least-order-not-whole", { leastPacks });
  if (packPrice !== null && !isAmount(packPrice)) return refuse("price-not-an-amount", { packPrice });
  if (shelfLife !== null && !isAmount(shelfLife)) return refuse("not-an-amount", { shelfLife });
  return null;
}

/** Use of each draw before a day of it, counted from the first. */
function usedBefore({ units, days, draws }: DailyUse, before: Int32Array): Float64Array {
  const used = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const from = draw * days;
    for (let i = from; i < from + before[draw]!; i++) used[draw]! += units[i]!;
  }
  return used;
}

/** Mean use up to the last day that what comes at the arrivals can be used; infinite where the days looked at do not reach it. */
function usableBefore(use: DailyUse, arrival: Int32Array, shelfLife: number | null): number {
  if (shelfLife === null) return Number.POSITIVE_INFINITY;
  const end = arrival.map((day) => day + Math.floor(shelfLife) + 1);
  return end.some((day) => day > use.days) ? Number.POSITIVE_INFINITY : meanOf(usedBefore(use, end));
}

/** In every draw, the last working day on which an order comes before the first day that falls short; infinite where none does. */
function latestOrders(calendar: WorkingCalendar, use: DailyUse, firstShort: Int32Array, leadTimes: Int32Array): Float64Array {
  const latest = new Float64Array(use.draws).fill(Number.POSITIVE_INFINITY);
  for (let draw = 0; draw < use.draws; draw++) {
    const short = firstShort[draw]!;
    if (short < use.days) latest[draw] = calendar.latestOrder(use.from + short, leadTimes[draw]!);
  }
  return latest;
}

function shareWithin(use: Float64Array, stock: number): number {
  let within = 0;
  for (let i = 0; i < use.length; i++) if (use[i]! <= stock) within++;
  return within / use.length;
}

/** Makes an order of what is needed, at most what can be used before it expires; never less than a pack. */
function orderOf({ keeping, leastPacks, packPrice }: Supply, uncapped: number, usable: number): Order {
  const units = Math.max(0, Math.min(uncapped, usable));
  const packs = Math.max(leastPacks, packsFor(units, keeping.packSize));
  return {
    units: packs * keeping.packSize,
    packs,
    cost: packPrice === null ? null : packs * packPrice,
    uncapped,
    cappedByExpiry: usable < uncapped,
  };
}
