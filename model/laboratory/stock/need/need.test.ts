import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  convert,
  dimensionOf,
  followLots,
  grossNeed,
  openedPacks,
  type Product,
  packsFor,
  productNeed,
  readUnit,
  type Unit,
} from "#model/laboratory";
import { drawOf, someKeeping, someUse } from "../stock.test-support.ts";

const UNITS: readonly Unit[] = ["µg", "mg", "g", "kg", "µl", "ml", "l", "test", "piece"];

describe("measures", () => {
  it("convert there and back within a dimension, and to no other", () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), fc.constantFrom(...UNITS), fc.integer({ min: 0, max: 1e6 }), (from, to, amount) => {
        const there = convert(amount, from, to);
        if (dimensionOf(from) !== dimensionOf(to)) expect(there).toMatchObject({ status: "refused", reason: "dimensions-differ" });
        else if (there.status === "refused") throw new Error(there.reason);
        else expect(convert(there.amount, to, from)).toEqual({ status: "answered", amount: expect.closeTo(amount, 6) });
      }),
    );
    expect(convert(2.5, "l", "ml")).toEqual({ status: "answered", amount: 2500 });
    expect(convert(350, "µl", "ml")).toEqual({ status: "answered", amount: 0.35 });
  });

  it("join tests and millilitres by a stated factor alone, both ways", () => {
    const factor = { of: "test", is: 50, unit: "µl" } as const;
    expect(convert(100, "test", "ml", factor)).toEqual({ status: "answered", amount: 5 });
    expect(convert(5, "ml", "test", factor)).toEqual({ status: "answered", amount: 100 });
    expect(convert(5, "g", "test", factor)).toMatchObject({ reason: "factor-of-other-dimensions" });
    expect(convert(5, "ml", "test", { ...factor, is: 0 })).toMatchObject({ reason: "factor-not-positive" });
    expect(convert(-5, "ml", "l")).toMatchObject({ reason: "not-an-amount" });
  });

  it("are read as people write them", () => {
    expect(["ul", "μl", "µL", " ML ", "L", "pieces", "toString"].map(readUnit)).toEqual(["µl", "µl", "µl", "ml", "l", null, null]);
  });
});

describe("packs", () => {
  it("hold the need, and one less does not", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (need, size) => {
        const packs = packsFor(need, size);
        expect(packs * size).toBeGreaterThanOrEqual(need);
        if (packs > 0) expect((packs - 1) * size).toBeLessThan(need);
      }),
    );
    expect(packsFor(0.3, 0.1)).toBe(3);
    expect(packsFor(0, 5)).toBe(0);
  });

  it("that are open die after their days", () => {
    // Two a day of a pack of ten that lasts three days: six used, four thrown; the last is open still.
    expect(openedPacks(Array(9).fill(2), 10, 2)).toEqual({ status: "answered", opened: 3, used: 18, thrown: 8, open: 4 });
    expect(openedPacks(Array(9).fill(2), 10, null)).toEqual({ status: "answered", opened: 2, used: 18, thrown: 0, open: 2 });
    expect(openedPacks([1], 0, null)).toMatchObject({ reason: "pack-not-positive" });
    expect(openedPacks([Number.NaN], 1, null)).toMatchObject({ reason: "not-an-amount" });
  });

  it("that are open are as many as from a lot without end", () => {
    fc.assert(
      fc.property(someUse, someKeeping, (use, keeping) => {
        const lots = [{ id: "a", quantity: 300 * keeping.packSize, received: use.from, expires: null, opened: null }];
        const { thrown } = followLots(lots, keeping, use);
        for (let draw = 0; draw < use.draws; draw++) {
          const packs = openedPacks(drawOf(use, draw), keeping.packSize, keeping.daysOnceOpened);
          if (packs.status === "refused") throw new Error(packs.reason);
          expect(packs.opened * keeping.packSize).toBe(packs.used + packs.thrown + packs.open);
          expect(packs.thrown).toBe(thrown[draw]);
        }
      }),
    );
  });
});

describe("need of a product", () => {
  const week = Uint8Array.of(1, 1, 1, 1, 1, 0, 0);
  const product: Product = {
    unit: "ml",
    packSize: 50,
    wasteShare: 0.2,
    packPrice: 900,
    factor: { of: "test", is: 0.1, unit: "ml" },
    daysOnceOpened: null,
  };

  it("adds up uses of unlike measures, grosses up by the share wasted of gross use, and costs what is used", () => {
    const need = productNeed(
      [
        { per: "test", times: 1000, amount: 1, unit: "test" },
        { per: "calibration", times: 4, amount: 500, unit: "µl" },
        { per: "period", times: 1, amount: 18, unit: "ml" },
      ],
      product,
      week,
    );
    expect(need).toMatchObject({
      status: "answered",
      byUse: { test: 100, run: 0, control: 0, calibration: 2, period: 18, instrument: 0 },
      net: 120,
      gross: 150,
      thrown: 0,
      cost: 2700,
    });
    expect(productNeed([], { ...product, packPrice: null }, week)).toMatchObject({ net: 0, gross: 0, cost: null });
  });

  it("throws and pays what dies in opened packs", () => {
    // 20 ml a day for five days; a pack of 50 opened on Monday is used on Tuesday too, ten are left on Wednesday; so again, and Friday's keeps thirty.
    const need = productNeed([{ per: "period", times: 1, amount: 80, unit: "ml" }], { ...product, daysOnceOpened: 1 }, week);
    expect(need).toMatchObject({ gross: 100, thrown: 50, cost: 2700 });
    expect(productNeed([], product, new Uint8Array(7))).toMatchObject({ reason: "no-days" });
  });

  it.each([
    ["waste-not-a-share", { wasteShare: 1 }, 1],
    ["waste-not-a-share", { wasteShare: -0.1 }, 1],
    ["waste-not-a-share", { wasteShare: Number.NaN }, 1],
    ["pack-not-positive", { packSize: 0 }, 1],
    ["price-not-an-amount", { packPrice: Number.POSITIVE_INFINITY }, 1],
    ["dimensions-differ", { factor: null }, 1],
    ["not-an-amount", {}, -1],
  ] as const)("refuses with %s", (reason, wrong, times) => {
    expect(productNeed([{ per: "test", times, amount: 1, unit: "test" }], { ...product, ...wrong }, week)).toMatchObject({
      status: "refused",
      reason,
    });
  });

  it("keeps waste apart from what is added to net", () => {
    expect(grossNeed(80, 0.2)).toBe(100);
    expect(grossNeed(Number.NaN, 0.2)).toMatchObject({ reason: "not-an-amount" });
  });
});
