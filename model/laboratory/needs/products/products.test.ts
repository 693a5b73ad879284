import { describe, expect, it } from "vitest";
import type { ProductOf } from "../../inputs/laboratory.ts";
import { productCost, setProductNeed } from "./product-needs.ts";

const of = (value: number): Float64Array => Float64Array.of(value);
const reagent: ProductOf<Float64Array> = {
  ...{ product: "reagent", kind: "reagent", baseMeasure: "test", storageClass: "cool", packSize: of(100), packVolume: null },
  prices: [
    { from: 2026, value: of(1000) },
    { from: 2028, value: of(1200) },
  ],
  ...{ shelfLifeDays: null, usableOnceOpenedDays: null },
  uses: [
    { per: "test", subject: "sodium", net: of(1), waste: of(0.2) },
    { per: "day", subject: null, net: of(3), waste: of(0) },
  ],
};

describe("products needed", () => {
  it("are net over what is not wasted: a fifth of gross is a quarter of net, and all of it is no need but a fault", () => {
    const need = new Float64Array(1);
    const wasting = (share: number) => ({ ...reagent, uses: [{ per: "day" as const, subject: null, net: of(1), waste: of(share) }] });
    setProductNeed(need, wasting(0.2), () => of(100));
    expect(need[0]).toBe(125);
    expect(() => setProductNeed(need, wasting(1), () => of(100))).toThrow(/"reagent".*waste-not-a-share/);
  });

  it("add up over uses, and cost what the price of the year says", () => {
    const need = new Float64Array(3);
    setProductNeed(need, reagent, (per) => Float64Array.of(8000, 9000, 10_000).map((tests) => (per === "test" ? tests : 250)));
    expect([...need]).toEqual([10_750, 12_000, 13_250]);
    expect([...productCost(need, reagent, 2026)!]).toEqual([107_500, 120_000, 159_000]);
  });

  it("have no cost where pack or price is not stated", () => {
    const need = of(1);
    expect(productCost(need, { ...reagent, packSize: null }, 2026)).toBeNull();
    expect(productCost(need, { ...reagent, prices: [] }, 2026)).toBeNull();
  });
});
