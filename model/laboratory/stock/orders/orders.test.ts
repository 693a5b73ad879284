import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DailyUse,
  drawLeadTimes,
  type LeadTimeKnown,
  type Lot,
  leadTime,
  type OrderAdvice,
  orderAdvice,
  orTooLittle,
  type Supply,
} from "#model/laboratory";
import { mulberry32, normalQuantile } from "#model/random";
import { addWorkingDays, dayNumber, dayText, isWorkingDay } from "#model/vocabulary";
import { followUnits, steadyUse } from "../stock.test-support.ts";

/** A Monday without holidays for five weeks. */
const TODAY = dayNumber("2026-09-07")!;

const onShelf = (quantity: number, more: Partial<Lot> = {}): Lot => ({
  id: `${quantity}`,
  quantity,
  received: TODAY - 1,
  expires: null,
  opened: null,
  ...more,
});

const supply: Supply = {
  lots: [],
  keeping: { daysOnceOpened: null, packSize: 10 },
  reviewDays: 5,
  service: { kind: "cycle", level: 0.9 },
  leastPacks: 1,
  packPrice: 100,
  shelfLife: null,
};

/** Two a day, every day, for a quarter of a year. */
const two = steadyUse([2, 2], 91, TODAY);

function advised(of: Partial<Supply>, use: DailyUse = two, lead = 5): OrderAdvice {
  const advice = orderAdvice({ ...supply, ...of }, use, new Int32Array(use.draws).fill(lead));
  if (advice.status === "refused") throw new Error(advice.reason);
  return advice;
}

describe("lead time", () => {
  const delivery = (ordered: string, received: string) => ({ ordered: dayNumber(ordered)!, received: dayNumber(received)! });
  // Five, one and three working days; then Easter: four, over eleven days.
  const lately = [
    delivery("2026-06-01", "2026-06-08"),
    delivery("2026-08-10", "2026-08-11"),
    delivery("2026-06-10", "2026-06-15"),
    delivery("2026-03-30", "2026-04-08"),
  ];
  const known: LeadTimeKnown = { set: null, deliveries: lately, byDefault: 12 };

  it("is set, else observed, else the default, and says which", () => {
    expect(leadTime({ ...known, set: 8 }, TODAY)).toMatchObject({ workingDays: 8, source: "set" });
    expect(leadTime(known, TODAY)).toEqual({
      status: "answered",
      workingDays: 3,
      source: "observed",
      observed: [1, 3, 4, 5],
      contradictory: 0,
    });
    expect(leadTime({ ...known, deliveries: lately.slice(0, 2) }, TODAY)).toMatchObject({ workingDays: 12, source: "default" });
  });

  it("counts no delivery of more than a year ago, none to come, and none that came before it was ordered", () => {
    const old = {
      ...known,
      deliveries: [...lately.slice(0, 2), delivery("2025-08-01", "2025-09-06"), delivery("2026-09-01", "2026-09-08")],
    };
    expect(leadTime(old, TODAY)).toMatchObject({ source: "default" });
    const wrong = { ...known, deliveries: [...lately.slice(0, 2), delivery("2026-08-20", "2026-08-19")] };
    expect(leadTime(wrong, TODAY)).toMatchObject({ source: "default", contradictory: 1 });
  });

  it("is refused at nothing, below, or unknown", () => {
    for (const set of [0, -3, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(leadTime({ ...known, set }, TODAY)).toMatchObject({ status: "refused", reason: "lead-time-not-positive" });
    }
    expect(leadTime({ set: null, deliveries: [], byDefault: null }, TODAY)).toMatchObject({ reason: "lead-time-missing" });
    expect(leadTime({ set: null, deliveries: [], byDefault: 0 }, TODAY)).toMatchObject({ reason: "lead-time-not-positive" });
  });

  it("is drawn from what was observed, and from nothing else", () => {
    const of = { laboratory: "lab", product: "reagent", seed: 5 };
    const [observed, set] = [leadTime(known, TODAY), leadTime({ ...known, set: 8 }, TODAY)];
    if (observed.status === "refused" || set.status === "refused") throw new Error("refused");
    expect([...new Set(drawLeadTimes(observed, 200, of))].sort()).toEqual([1, 3, 4, 5]);
    expect([...new Set(drawLeadTimes(set, 200, of))]).toEqual([8]);
  });
});

describe("when and how much", () => {
  it("covers use until the next review's delivery, and orders up to a review more", () => {
    // Ten working days from Monday are a fortnight: 28 units. The review adds a week of use.
    const low = advised({ lots: [onShelf(27)] });
    expect(low).toMatchObject({ status: "order-now", reorderPoint: 28, orderUpTo: 42, position: 27, shortBeforeDelivery: 0 });
    expect(low.order).toEqual({ units: 20, packs: 2, cost: 200, uncapped: 15, cappedByExpiry: false });
    expect(low.runOut).toMatchObject({ status: "window", p10: TODAY + 13 });
    // Day 13 is a Sunday: what is needed then comes on Friday, five working days after the Friday before.
    expect(dayText(low.orderBy!)).toBe("2026-09-11");
    expect(advised({ lots: [onShelf(28)] })).toMatchObject({ status: "soon", order: null, orderBy: TODAY + 7 });
    expect(advised({ lots: [onShelf(42)] })).toMatchObject({ status: "enough", order: null });
    expect(advised({ lots: [onShelf(1000)] })).toMatchObject({ status: "enough", orderBy: null, runOut: { reason: "outlasts-horizon" } });
  });

  it("says how late an order is in working days, and whether it still helps", () => {
    const late = advised({ lots: [onShelf(4)] });
    // Short on Wednesday: it had to be ordered the Wednesday before.
    expect(late).toMatchObject({ status: "order-now", orderBy: TODAY - 5, lateWorkingDays: 3, shortBeforeDelivery: 1 });
    expect(late.order).toMatchObject({ uncapped: 38, packs: 4 });
  });

  it("counts what is under way, but not so as to hide that it comes too late", () => {
    const coming = onShelf(100, { id: "coming", received: TODAY + 40 });
    expect(advised({ lots: [onShelf(20), { ...coming, received: TODAY + 4 }] })).toMatchObject({ status: "enough", position: 120 });
    const tooLate = advised({ lots: [onShelf(20), coming] });
    expect(tooLate).toMatchObject({ status: "order-now", position: 120 });
    // Short from day 10; four days of use until the next review's order could come.
    expect(tooLate.order).toMatchObject({ uncapped: 8, packs: 1 });
    // Short on a Tuesday in a fortnight: it must be ordered the Tuesday before, after the next review.
    expect(advised({ lots: [onShelf(30), coming] })).toMatchObject({ status: "soon", position: 130, orderBy: TODAY + 8 });
  });

  it("does not count what expires before it is used, nor orders more than can be used in time", () => {
    const expiring = advised({ lots: [onShelf(60, { expires: TODAY + 3 })] });
    // Four days use eight; the rest is thrown.
    expect(expiring).toMatchObject({ status: "order-now", position: 8 });
    const expired = onShelf(50, { received: TODAY - 9, expires: TODAY - 1 });
    expect(advised({ lots: [onShelf(28), expired] })).toMatchObject({ status: "soon", position: 28 });
    const capped = advised({ lots: [], shelfLife: 9 });
    // An order made today comes on day 7 and can be used through day 16: 34 units from today on.
    expect(capped.order).toMatchObject({ uncapped: 42, cappedByExpiry: true, packs: 4 });
    expect(advised({ lots: [], shelfLife: 80 }).order).toMatchObject({ uncapped: 42, cappedByExpiry: false, packs: 5 });
  });

  it("rounds up to packs once, and to the least order", () => {
    expect(advised({ lots: [onShelf(27)], leastPacks: 6 }).order).toMatchObject({ packs: 6, units: 60, cost: 600 });
    expect(advised({ lots: [onShelf(27)], packPrice: null }).order).toMatchObject({ packs: 2, cost: null });
  });

  it("asks for nothing where nothing is used", () => {
    expect(advised({}, steadyUse([0, 0], 91, TODAY))).toMatchObject({
      status: "enough",
      reorderPoint: 0,
      orderBy: null,
      textbook: { normal: null, poisson: null },
      runOut: { reason: "no-use" },
    });
  });

  const wholeUse = fc
    .array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 60, maxLength: 60 }), { minLength: 1, maxLength: 7 })
    .map((draws): DailyUse => ({ kind: "forecast", from: TODAY, days: 60, draws: draws.length, units: Float64Array.from(draws.flat()) }));

  it("orders now exactly when waiting for the next review breaks the promise, found by following each future to its end", () => {
    const lots = fc.integer({ min: 0, max: 60 });
    const setting = fc.record({
      lead: fc.integer({ min: 1, max: 10 }),
      review: fc.integer({ min: 1, max: 8 }),
      level: fc.constantFrom(0.5, 0.8, 0.95),
    });
    fc.assert(
      fc.property(wholeUse, lots, setting, (use, quantity, { lead, review, level }) => {
        const shelf = [onShelf(quantity)];
        const advice = advised({ lots: shelf, reviewDays: review, service: { kind: "cycle", level } }, use, lead);
        const next = addWorkingDays(TODAY, review + lead) - TODAY;
        let kept = 0;
        for (let draw = 0; draw < use.draws; draw++) {
          const units = [...use.units.subarray(draw * 60, draw * 60 + 60)];
          if (followUnits(shelf, supply.keeping, units, TODAY).firstShort >= next) kept++;
        }
        expect(advice.status === "order-now").toBe(kept / use.draws < level - 1e-9);
        expect(advice.status === "order-now").toBe(quantity < advice.reorderPoint);
        if (advice.orderBy !== null) expect(isWorkingDay(advice.orderBy)).toBe(true);
      }),
    );
  });

  it("meets the share of use that a fill rate promises, and no less stock does", () => {
    fc.assert(
      fc.property(wholeUse, fc.constantFrom(0.5, 0.9, 0.99), (use, level) => {
        const { reorderPoint } = advised({ service: { kind: "fill", level } }, use, 3);
        // Three working days until the first delivery, eight until the next: days 3 and 10 from Monday.
        const missedAt = (stock: number): number => {
          let [missed, asked] = [0, 0];
          for (let draw = 0; draw < use.draws; draw++) {
            let left = stock;
            for (let day = 0; day < 10; day++) {
              const units = use.units[draw * 60 + day]!;
              if (day >= 3) {
                asked += units;
                missed += units - Math.min(units, Math.max(0, left));
              }
              left -= units;
            }
          }
          return asked === 0 ? 0 : missed / asked;
        };
        expect(missedAt(reorderPoint)).toBeLessThanOrEqual(1 - level + 1e-9);
        if (reorderPoint > 0.01) expect(missedAt(reorderPoint - 0.01)).toBeGreaterThan(1 - level);
      }),
    );
  });

  it.each(["cycle", "fill"] as const)("stands beside the textbook's formulas, which normal use meets: %s", (kind) => {
    const random = mulberry32(11);
    const units = Float64Array.from({ length: 3000 * 14 }, () => 100 + 20 * normalQuantile(random() || 0.5));
    const service = { kind, level: 0.95 } as const;
    const { reorderPoint, textbook } = advised({ service }, { kind: "forecast", from: TODAY, days: 14, draws: 3000, units });
    // Fourteen days: 1 400, standard deviation 75.
    expect(Math.abs(reorderPoint - textbook.normal!)).toBeLessThan(6);
    expect(Math.abs(textbook.normal! - (kind === "cycle" ? 1400 + 1.645 * 20 * Math.sqrt(14) : 1395))).toBeLessThan(12);
    expect(textbook.poisson).toBeGreaterThan(1300);
    expect(textbook.poisson).toBeLessThan(textbook.normal!);
  });

  it("has the Poisson quantile as its textbook point of small use", () => {
    // Mean 28 until the next review's delivery: P(X ≤ 35) = 0.9200 and P(X ≤ 34) = 0.8868.
    expect(advised({}).textbook.poisson).toBe(35);
  });

  it.each([
    ["review-not-positive", { reviewDays: 0 }],
    ["level-not-a-share", { service: { kind: "cycle", level: 1 } }],
    ["level-not-a-share", { service: { kind: "fill", level: Number.NaN } }],
    ["least-order-not-whole", { leastPacks: 0 }],
    ["price-not-an-amount", { packPrice: -1 }],
    ["not-an-amount", { shelfLife: Number.NaN }],
    ["pack-not-positive", { keeping: { daysOnceOpened: null, packSize: 0 } }],
    ["not-an-amount", { lots: [onShelf(-1)] }],
    ["use-too-short", { reviewDays: 90 }],
  ] as const)("is too little data with %s", (reason, wrong) => {
    const advice = orTooLittle(orderAdvice({ ...supply, ...wrong }, two, Int32Array.of(5, 5)));
    expect(advice).toMatchObject({ status: "too-little-data", why: { reason } });
  });

  it("is refused without a lead time for every future", () => {
    expect(orderAdvice(supply, two, Int32Array.of(5))).toMatchObject({ reason: "lead-times-missing" });
    expect(orderAdvice(supply, two, Int32Array.of(5, 0))).toMatchObject({ reason: "lead-times-missing" });
  });
});
