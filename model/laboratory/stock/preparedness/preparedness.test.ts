import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bestPool,
  followLots,
  type HeldProduct,
  heldPacks,
  preparednessCheck,
  rotatedStock,
  testsPerSample,
  threeMonthsNormalUse,
} from "#model/laboratory";
import { someUse, steadyUse } from "../stock.test-support.ts";

const year = (of: number, used: number, deviates = false) => ({ year: of, used, deviates });

describe("three months' normal use", () => {
  it("is a quarter of the mean of three years, a deviating one replaced by the year before", () => {
    const normal = threeMonthsNormalUse([year(2023, 100), year(2024, 400, true), year(2025, 120)], 2025);
    if (normal.status === "refused") throw new Error(normal.reason);
    expect(normal.required.toFixed(2)).toBe("26.67");
    expect(normal.from).toEqual([2023, 2023, 2025]);
  });

  it("goes on back while the year before deviates, and refuses where there is none", () => {
    const pandemic = [year(2019, 60), year(2020, 400, true), year(2021, 500, true), year(2022, 120)];
    expect(threeMonthsNormalUse(pandemic, 2022)).toMatchObject({ required: 20, from: [2019, 2019, 2022] });
    expect(threeMonthsNormalUse(pandemic.slice(1), 2022)).toMatchObject({
      reason: "year-before-missing",
      params: { year: 2020, before: 2019 },
    });
    expect(threeMonthsNormalUse(pandemic, 2023)).toMatchObject({ reason: "year-missing", params: { year: 2023 } });
    expect(threeMonthsNormalUse([year(2022, -1)], 2022)).toMatchObject({ reason: "not-an-amount" });
    expect(threeMonthsNormalUse([year(2022, 1), year(2022, 1)], 2022)).toMatchObject({ reason: "year-twice" });
  });

  it("is held against each of the five kinds; not counted is not none, and what is not used is not asked for", () => {
    const three = [year(2023, 120), year(2024, 120), year(2025, 120)];
    const none = [year(2023, 0), year(2024, 0), year(2025, 0)];
    const { rule, kinds } = preparednessCheck(
      { gloves: 30, masks: 29, respirators: 5 },
      { gloves: three, masks: three, respirators: none, "gowns-or-suits": three },
      2025,
    );
    expect([rule.id, rule.section, rule.inForceFrom]).toEqual(["FOR-2001-07-23-881", "§ 8a", "2026-01-01"]);
    expect(kinds).toEqual([
      { kind: "gloves", status: "met", required: 30, held: 30, short: 0 },
      { kind: "masks", status: "short", required: 30, held: 29, short: 1 },
      { kind: "respirators", status: "not-used" },
      { kind: "gowns-or-suits", status: "refused", reason: "not-counted", params: {} },
      { kind: "goggles-or-visors", status: "refused", reason: "year-missing", params: { year: 2023 } },
    ]);
    expect(preparednessCheck({ gloves: -1 }, { gloves: three }, 2025).kinds[0]).toMatchObject({ reason: "not-an-amount" });
  });
});

describe("pooling", () => {
  it("takes 0.1956 tests a sample at one in a hundred, eleven in a pool, and no pool takes fewer", () => {
    const best = bestPool(0.01, 50);
    if (best.status === "refused") throw new Error(best.reason);
    expect([best.size, best.tests.toFixed(4)]).toEqual([11, "0.1956"]);
  });

  it("is not done where it helps nobody", () => {
    expect(bestPool(0.5, 30)).toEqual({ status: "answered", size: 1, tests: 1 });
    expect(testsPerSample(0.2, 1)).toEqual({ status: "answered", tests: 1 });
    expect(testsPerSample(0, 10)).toEqual({ status: "answered", tests: expect.closeTo(0.1, 12) });
    expect(testsPerSample(1.2, 4)).toMatchObject({ reason: "not-a-share" });
    expect(testsPerSample(0.2, 2.5)).toMatchObject({ reason: "pool-not-whole" });
    expect(bestPool(0.2, 0)).toMatchObject({ reason: "pool-not-whole" });
  });
});

describe("packs held with rotation", () => {
  const product: HeldProduct = {
    keeping: { daysOnceOpened: null, packSize: 10 },
    shelfLife: 364,
    normalUse: 1,
    packPrice: 200,
    storage: 5,
    interest: 0.04,
  };

  it("are as many as nine tenths of the futures use, and cost what they bind, store and throw", () => {
    // Ten futures use 10, 20 … 100 a day for 30 days. Nine of them use at most 2 700.
    const surge = steadyUse(
      Array.from({ length: 10 }, (_, i) => 10 * (i + 1)),
      30,
    );
    expect(heldPacks({ ...product, shelfLife: null }, surge, 0.9)).toEqual({
      status: "answered",
      packs: 270,
      share: 0.9,
      thrownPacks: 0,
      yearlyCost: 270 * (5 + 8),
    });
    // With a shelf life of a year and one used a day, most of so large a stock expires: it is bought anew all the time.
    const kept = heldPacks(product, surge, 0.9);
    if (kept.status === "refused") throw new Error(kept.reason);
    expect(kept.packs).toBeGreaterThanOrEqual(270);
    expect(kept.thrownPacks).toBeCloseTo(kept.packs - 36.5, 9);
    expect(kept.yearlyCost).toBeCloseTo(kept.packs * 13 + kept.thrownPacks * 200, 6);
  });

  it("are the fewest: one less breaks the promise, and one more never does", () => {
    const cases = fc.record({
      use: someUse,
      packSize: fc.integer({ min: 1, max: 6 }),
      shelfLife: fc.option(fc.integer({ min: 0, max: 120 })),
      normalUse: fc.integer({ min: 0, max: 3 }),
      daysOnceOpened: fc.option(fc.integer({ min: 0, max: 9 })),
      promised: fc.constantFrom(0.3, 0.6, 0.95),
    });
    fc.assert(
      fc.property(cases, ({ use, packSize, shelfLife, normalUse, daysOnceOpened, promised }) => {
        const held = { ...product, keeping: { packSize, daysOnceOpened }, shelfLife, normalUse };
        const shareAt = (packs: number): number => {
          const { firstShort } = followLots(rotatedStock(packs, held, use.from), held.keeping, use);
          return firstShort.filter((day) => day === use.days).length / use.draws;
        };
        const answer = heldPacks(held, use, promised);
        if (answer.status === "refused") {
          expect(answer.reason).toBe("not-reachable");
          for (const packs of [50, 400]) expect(shareAt(packs)).toBeLessThan(promised);
          return;
        }
        expect(answer.share).toBeGreaterThanOrEqual(promised);
        for (let more = 0; more < 4; more++) expect(shareAt(answer.packs + more)).toBeGreaterThanOrEqual(promised);
        for (let less = 1; less <= Math.min(4, answer.packs); less++) expect(shareAt(answer.packs - less)).toBeLessThan(promised);
      }),
      { numRuns: 60 },
    );
  });

  it("are refused where nothing lasts the days, or a figure is none", () => {
    expect(heldPacks({ ...product, shelfLife: 20 }, steadyUse([1], 30), 0.9)).toMatchObject({ status: "refused", reason: "not-reachable" });
    expect(heldPacks({ ...product, storage: -1 }, steadyUse([1], 30), 0.9)).toMatchObject({ reason: "not-an-amount" });
    expect(heldPacks({ ...product, keeping: { daysOnceOpened: null, packSize: 0 } }, steadyUse([1], 30), 0.9)).toMatchObject({
      reason: "pack-not-positive",
    });
    expect(heldPacks(product, steadyUse([1], 30), 1)).toMatchObject({ reason: "level-not-a-share" });
    expect(heldPacks({ ...product, packPrice: null }, steadyUse([1], 30), 0.9)).toMatchObject({ yearlyCost: null });
  });
});
