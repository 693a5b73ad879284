import { describe, expect, it } from "vitest";
import { correctedUse, drawUseToCome, type MonthOfUse, type ProductStock, productStock } from "#model/laboratory";
import { dayNumber } from "#model/vocabulary";

const TODAY = dayNumber("2026-09-07")!;
const of = { laboratory: "lab", product: "reagent", seed: 1, from: TODAY, days: 90, draws: 100 };

/** What the months tell of use to come; the way every product goes. */
function drawnUse(months: readonly MonthOfUse[]): ProductStock["use"] {
  const historic = correctedUse(months);
  return historic.status === "refused" ? historic : drawUseToCome(historic, of);
}

const month = (i: number, used: number): MonthOfUse => ({
  month: `2026-0${i}`,
  used,
  workingDays: 20,
  daysWithoutStock: 0,
  daysInstrumentDown: 0,
});

const stock: ProductStock = {
  laboratory: "lab",
  product: "reagent",
  seed: 1,
  today: TODAY,
  supply: {
    lots: [{ id: "a", quantity: 40, received: TODAY - 20, expires: TODAY + 4, opened: null }],
    keeping: { daysOnceOpened: null, packSize: 20 },
    reviewDays: 5,
    service: { kind: "cycle", level: 0.95 },
    leastPacks: 1,
    packPrice: 500,
    shelfLife: null,
  },
  lead: { set: 5, deliveries: [], byDefault: null },
  setLead: null,
  use: drawnUse([1, 2, 3, 4, 5, 6].map((i) => month(i, 80 + 4 * i))),
  events: [],
};

describe("a product's stock", () => {
  it("is told from months of use to an order, its price and what expires", () => {
    const { lead, advice, expiry, ordered, warning } = productStock(stock);
    expect(lead).toMatchObject({ workingDays: 5, source: "set" });
    expect(advice).toMatchObject({ status: "order-now", order: { packs: expect.any(Number) } });
    expect(warning).toBe("order-now");
    expect(ordered).toEqual({ state: "none" });
    if (expiry === null || expiry.status === "refused") throw new Error("no expiry");
    // About 4.7 a day for the five days that are left of the lot; a unit is 25 kroner.
    expect(Math.abs(expiry.units - 16.5)).toBeLessThan(2);
    expect(expiry.cost).toBeCloseTo(25 * expiry.units, 9);
  });

  it("warns of nothing while an order is on its way, and gives the advice all the same", () => {
    const marked = productStock({ ...stock, events: [{ kind: "marked", on: TODAY, expected: TODAY + 7, by: "storekeeper", units: 60 }] });
    expect([marked.warning, marked.advice.status]).toEqual(["none", "order-now"]);
    const wrong = productStock({ ...stock, events: [{ kind: "marked", on: TODAY, expected: TODAY - 7, by: "storekeeper", units: 60 }] });
    expect([wrong.warning, wrong.ordered]).toEqual(["order-now", expect.objectContaining({ reason: "expected-before-ordered" })]);
  });

  it("has too little data, and why, where a part is missing; the other answers stand", () => {
    const young = productStock({ ...stock, use: drawnUse([month(1, 80), month(2, 90)]) });
    expect(young).toMatchObject({
      advice: { status: "too-little-data", why: { reason: "too-few-months" } },
      expiry: null,
      lead: { source: "set" },
    });
    const unknown = productStock({ ...stock, lead: { set: null, deliveries: [], byDefault: null } });
    expect(unknown).toMatchObject({
      advice: { status: "too-little-data", why: { reason: "lead-time-missing" } },
      expiry: { status: "answered" },
      warning: "none",
    });
    const broken = productStock({ ...stock, supply: { ...stock.supply, keeping: { daysOnceOpened: null, packSize: 0 } } });
    expect(broken).toMatchObject({ advice: { why: { reason: "pack-not-positive" } }, expiry: { reason: "pack-not-positive" } });
  });
});
