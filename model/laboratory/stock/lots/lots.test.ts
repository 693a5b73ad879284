import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expiryRisk, followLots, type Keeping, type Lot, onHand, runOut } from "#model/laboratory";
import { drawOf, followUnits, someKeeping, someLots, someUse, steadyUse } from "../stock.test-support.ts";

const FROM = 20_000;
const keeps: Keeping = { daysOnceOpened: null, packSize: 10 };
const lot = (id: string, quantity: number, expires: number | null, more: Partial<Lot> = {}): Lot => ({
  id,
  quantity,
  received: FROM - 5,
  expires,
  opened: null,
  ...more,
});

describe("following lots", () => {
  it("agrees with a follower of single units that knows nothing of it", () => {
    fc.assert(
      fc.property(someLots, someKeeping, someUse, (lots, keeping, use) => {
        const found = followLots(lots, keeping, use);
        for (let draw = 0; draw < use.draws; draw++) {
          const naive = followUnits(lots, keeping, drawOf(use, draw), use.from);
          const { firstShort, used, unmet, thrown, closing } = naive;
          expect([found.firstShort[draw], found.used[draw], found.unmet[draw], found.thrown[draw], found.closing[draw]]).toEqual([
            firstShort,
            used,
            unmet,
            thrown,
            closing,
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("loses no unit: opening and received are used, thrown or left, and none is below zero", () => {
    fc.assert(
      fc.property(someLots, someKeeping, someUse, (lots, keeping, use) => {
        const { used, thrown, closing, unmet, thrownOf } = followLots(lots, keeping, use);
        const had = lots.reduce((sum, { received, quantity }) => sum + (received < use.from + use.days ? quantity : 0), 0);
        let all = 0;
        for (let draw = 0; draw < use.draws; draw++) {
          expect(used[draw]! + thrown[draw]! + closing[draw]!).toBe(had);
          expect(Math.min(used[draw]!, thrown[draw]!, closing[draw]!, unmet[draw]!)).toBeGreaterThanOrEqual(0);
          expect(used[draw]! + unmet[draw]!).toBe(drawOf(use, draw).reduce((sum, units) => sum + units, 0));
          all += thrown[draw]!;
        }
        expect(thrownOf.reduce((sum, units) => sum + units, 0)).toBeCloseTo(all / use.draws, 9);
      }),
      { numRuns: 200 },
    );
  });

  it("never runs out earlier with more in stock", () => {
    fc.assert(
      fc.property(someLots, someLots, someKeeping, someUse, (lots, more, keeping, use) => {
        const both = [...lots, ...more.filter(({ opened }) => opened === null).map((extra) => ({ ...extra, id: `more-${extra.id}` }))];
        const [few, many] = [followLots(lots, keeping, use), followLots(both, keeping, use)];
        for (let draw = 0; draw < use.draws; draw++) expect(many.firstShort[draw]).toBeGreaterThanOrEqual(few.firstShort[draw]!);
      }),
      { numRuns: 300 },
    );
  });

  it("says what was thrown and not met before a day", () => {
    const use = steadyUse([1], 20);
    const lots = [lot("a", 10, FROM + 4), lot("b", 3, null)];
    const { thrownBefore, unmetBefore } = followLots(lots, keeps, use, Int32Array.of(10));
    // Five of the first are used by its last day, three of the second; days 8 and 9 have none.
    expect([thrownBefore[0], unmetBefore[0]]).toEqual([5, 2]);
  });

  it("does not lose the last of many small uses to rounding", () => {
    expect(followLots([lot("a", 10, null)], keeps, steadyUse([0.1], 100)).firstShort[0]).toBe(100);
  });
});

describe("what is on hand", () => {
  it("does not count what is expired, open too long or under way", () => {
    const opened: Keeping = { daysOnceOpened: 2, packSize: 10 };
    const lots = [
      lot("last-day", 1, FROM),
      lot("expired", 2, FROM - 1),
      lot("open", 4, FROM + 9, { opened: FROM - 2 }),
      lot("open-too-long", 8, FROM + 9, { opened: FROM - 3 }),
      lot("under-way", 16, FROM + 90, { received: FROM + 1 }),
    ];
    expect(onHand(lots, opened, FROM)).toEqual({ available: 5, expired: 10, underWay: 16 });
  });

  it.each([
    ["not-an-amount", lot("a", -1, null)],
    ["not-an-amount", lot("a", Number.NaN, null)],
    ["expires-before-receipt", lot("a", 1, FROM - 6)],
    ["opened-before-receipt", lot("a", 1, null, { opened: FROM - 6 })],
  ])("refuses with %s", (reason, wrong) => {
    expect(runOut([wrong], keeps, steadyUse([1], 5))).toMatchObject({ status: "refused", reason });
  });

  it("refuses a lot told twice, an empty pack, and use that is no number", () => {
    expect(runOut([lot("a", 1, null), lot("a", 1, null)], keeps, steadyUse([1], 5))).toMatchObject({ reason: "lot-twice" });
    expect(runOut([], { daysOnceOpened: null, packSize: 0 }, steadyUse([1], 5))).toMatchObject({ reason: "pack-not-positive" });
    expect(runOut([], keeps, steadyUse([Number.NaN], 5))).toMatchObject({ status: "refused", reason: "not-an-amount" });
  });
});

describe("the day stock runs out", () => {
  const eleven = Array.from({ length: 11 }, (_, i) => 10 - i * 0.5);

  it("is a window over the futures", () => {
    // 10 units a day last ten days, 5 a day twenty.
    expect(runOut([lot("a", 100, null)], keeps, steadyUse(eleven, 60))).toEqual({
      status: "window",
      p10: FROM + 10,
      median: FROM + 13,
      p90: FROM + 18,
      share: 1,
    });
  });

  it("has no end where most, but not all, futures outlast the days looked at", () => {
    expect(runOut([lot("a", 100, null)], keeps, steadyUse(eleven, 12))).toMatchObject({
      status: "window",
      p10: FROM + 10,
      median: null,
      p90: null,
    });
  });

  it("is today where there is nothing left, expired stock included", () => {
    expect(runOut([lot("a", 100, FROM - 1)], keeps, steadyUse([1], 60))).toMatchObject({ status: "window", p10: FROM, p90: FROM });
  });

  it("is a window also where it is many times as wide as far off, as long as it is within weeks", () => {
    expect(runOut([lot("a", 100, null)], keeps, steadyUse([50, 5], 60))).toMatchObject({ status: "window", p10: FROM + 2, p90: FROM + 20 });
  });

  it("is no date, and why", () => {
    const all = [lot("a", 100, null)];
    expect(runOut(all, keeps, steadyUse([0, 0], 60))).toEqual({ status: "no-date", reason: "no-use", share: 0 });
    expect(runOut(all, keeps, steadyUse([1, 2], 40))).toEqual({ status: "no-date", reason: "outlasts-horizon", share: 0 });
    expect(runOut(all, keeps, steadyUse([20, 1, 0.5], 300))).toMatchObject({ status: "no-date", reason: "use-uncertain" });
  });
});

describe("expiry", () => {
  it("is told in units and kroner of each lot, apart from what is expired already", () => {
    const lots = [lot("gone", 7, FROM - 1), lot("soon", 30, FROM + 9), lot("late", 30, FROM + 500)];
    const risk = expiryRisk(lots, keeps, steadyUse([1, 2], 30), 12.5);
    expect(risk).toMatchObject({
      status: "answered",
      expired: 7,
      units: 15,
      p10: 10,
      p90: 20,
      cost: 187.5,
      byLot: [
        { lot: "soon", units: 15, cost: 187.5, beyondHorizon: false },
        { lot: "late", units: 0, cost: 0, beyondHorizon: true },
      ],
    });
    expect(expiryRisk(lots, keeps, steadyUse([1, 2], 30), null)).toMatchObject({ units: 15, cost: null });
    expect(expiryRisk(lots, keeps, steadyUse([1], 30), -1)).toMatchObject({ reason: "price-not-an-amount" });
  });
});
