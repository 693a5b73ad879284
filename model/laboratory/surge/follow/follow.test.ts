import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followBacklog } from "./follow-backlog.ts";
import { followStock, type SurgeSupply } from "./follow-stock.ts";

const DAYS = 21;
const amount = fc.integer({ min: 0, max: 9 });
const amounts = fc.array(amount, { minLength: DAYS, maxLength: DAYS });

/** First day whose own work is not all done by its last day in time, following each day's work by itself, first come first. */
function naiveBreak(came: readonly number[], capacity: readonly number[], due: readonly number[]): number {
  const queue: { day: number; left: number }[] = [];
  const late: number[] = [];
  for (let t = 0; t < capacity.length; t++) {
    if (t < came.length && came[t]! > 0) queue.push({ day: t, left: came[t]! });
    let able = capacity[t]!;
    for (const one of queue) {
      const done = Math.min(able, one.left);
      able -= done;
      one.left -= done;
    }
    for (const one of queue) if (one.left > 1e-9 && t + 1 >= due[one.day]! && !late.includes(one.day)) late.push(one.day);
  }
  return Math.min(came.length, ...late);
}

describe("a backlog", () => {
  const backlog = fc.record({
    came: amounts,
    capacity: fc.array(amount, { minLength: DAYS + 9, maxLength: DAYS + 9 }),
    promise: fc.integer({ min: 0, max: 6 }),
  });
  const run = ({ came, capacity, promise }: { came: number[]; capacity: number[]; promise: number }) => {
    const due = Int32Array.from(came, (_, t) => t + 1 + promise);
    return { due, followed: followBacklog(Float64Array.from(came), Float64Array.from(capacity), due, 1) };
  };

  it("breaks on the first day whose work is late when every day's work is followed by itself", () => {
    fc.assert(
      fc.property(backlog, (one) => {
        const { due, followed } = run(one);
        expect(followed.broken[0]).toBe(naiveBreak(one.came, one.capacity, [...due]));
      }),
      { seed: 11 },
    );
  });

  it("answers or keeps all that comes, and more people never break it earlier", () => {
    fc.assert(
      fc.property(backlog, amounts, (one, more) => {
        const { followed } = run(one);
        expect(followed.answered[0]! + followed.left[0]!).toBeCloseTo(followed.came[0]!, 9);
        const helped = run({ ...one, capacity: one.capacity.map((able, t) => able + (more[t] ?? 0)) }).followed;
        expect(helped.broken[0]).toBeGreaterThanOrEqual(followed.broken[0]!);
        expect(helped.left[0]).toBeLessThanOrEqual(followed.left[0]! + 1e-9);
      }),
      { seed: 12 },
    );
  });

  it("holds again the day after the last that breaks", () => {
    const followed = followBacklog(Float64Array.of(1, 5, 0, 0, 0, 0), new Float64Array(9).fill(2), Int32Array.of(1, 2, 3, 4, 5, 6), 1);
    // 5 on day 1 leaves 3, then 1, then nothing.
    expect([followed.broken[0], followed.recovered[0]]).toEqual([1, 3]);
  });
});

const supplies = fc.record({
  use: amounts,
  lots: fc.array(fc.record({ quantity: amount, lastDay: fc.integer({ min: 0, max: 30 }) }), { maxLength: 4 }),
  lead: fc.integer({ min: 1, max: 6 }),
  review: fc.integer({ min: 1, max: 7 }),
  upTo: fc.integer({ min: 0, max: 60 }),
  shelfLife: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 0, max: 15 })),
  stopped: fc.tuple(fc.integer({ min: 0, max: DAYS }), fc.integer({ min: 0, max: 8 })),
});
type Case = typeof supplies extends fc.Arbitrary<infer T> ? T : never;
const arrivesOf = ({ stopped: [from, days] }: Case): Int32Array =>
  Int32Array.from({ length: DAYS }, (_, t) => Math.min(DAYS, t >= from && t < from + days ? from + days : t));
const supplyIn = (one: Case): SurgeSupply => ({
  ...{ lots: one.lots, held: [], review: one.review, arrives: arrivesOf(one) },
  ...{ lead: Int32Array.of(one.lead), upTo: Float64Array.of(one.upTo), shelfLife: Float64Array.of(one.shelfLife) },
});

/** The same product kept as a list of lots and a list of orders. */
function naiveStock(one: Case): { broken: number; onHand: number; expired: number } {
  const arrives = arrivesOf(one);
  let lots = one.lots.map((lot) => ({ ...lot }));
  const orders: { due: number; quantity: number }[] = [];
  let [waiting, expired, broken] = [0, 0, DAYS];
  for (let t = 0; t < DAYS; t++) {
    for (const order of orders) if (order.due === t) lots.push({ quantity: order.quantity, lastDay: t + one.shelfLife });
    expired += lots.filter(({ lastDay }) => lastDay < t).reduce((sum, { quantity }) => sum + quantity, 0);
    lots = lots.filter(({ lastDay }) => lastDay >= t).sort((a, b) => a.lastDay - b.lastDay);
    waiting += one.use[t]!;
    for (const lot of lots) {
      const taken = Math.min(lot.quantity, waiting);
      lot.quantity -= taken;
      waiting -= taken;
    }
    if (waiting > 1e-9 && broken === DAYS) broken = t;
    if (t % one.review !== 0) continue;
    const counted = lots.filter(({ lastDay }) => lastDay > t + one.lead + one.review).reduce((sum, { quantity }) => sum + quantity, 0);
    const coming = orders.filter(({ due }) => due > t).reduce((sum, { quantity }) => sum + quantity, 0);
    const quantity = one.upTo - (counted + coming - waiting);
    if (quantity > 0) orders.push({ due: t + one.lead < DAYS ? arrives[t + one.lead]! : DAYS, quantity });
  }
  return { broken, expired, onHand: lots.reduce((sum, { quantity }) => sum + quantity, 0) };
}

describe("a stock", () => {
  it("is what a list of lots and a list of orders say", () => {
    fc.assert(
      fc.property(supplies, (one) => {
        const followed = followStock(Float64Array.from(one.use), supplyIn(one), 1);
        const naive = naiveStock(one);
        expect(followed.broken[0]).toBe(naive.broken);
        expect(followed.onHand[0]).toBeCloseTo(naive.onHand, 9);
        expect(followed.expired[0]).toBeCloseTo(naive.expired, 9);
      }),
      { seed: 13, numRuns: 400 },
    );
  });

  it("loses nothing and is never negative, and more in stock never breaks it earlier", () => {
    fc.assert(
      fc.property(supplies, fc.integer({ min: 0, max: 20 }), fc.nat(), (one, more, which) => {
        const followed = followStock(Float64Array.from(one.use), supplyIn(one), 1);
        const held = one.lots.reduce((sum, { quantity }) => sum + quantity, 0);
        expect(followed.answered[0]! + followed.left[0]!).toBeCloseTo(followed.came[0]!, 9);
        expect(held + followed.delivered[0]!).toBeCloseTo(followed.answered[0]! + followed.expired[0]! + followed.onHand[0]!, 9);
        expect(followed.onHand[0]).toBeGreaterThanOrEqual(0);
        const lots = one.lots.map((lot, i) => (i === which % one.lots.length ? { ...lot, quantity: lot.quantity + more } : lot));
        const helped = followStock(Float64Array.from(one.use), supplyIn({ ...one, lots }), 1);
        expect(helped.broken[0]).toBeGreaterThanOrEqual(followed.broken[0]!);
      }),
      { seed: 14, numRuns: 400 },
    );
  });
});
