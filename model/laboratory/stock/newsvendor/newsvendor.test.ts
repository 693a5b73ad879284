import { expect, it } from "vitest";
import { newsvendorDrawn, newsvendorNormal, newsvendorPoisson, poissonShortfall } from "#model/laboratory";
import { mulberry32, normalQuantile } from "#model/random";

const costs = { over: 0.18, under: 0.7 };

it("stocks what Snyder and Shen stock of normal and Poisson demand", () => {
  const normal = newsvendorNormal(costs, 50, 8);
  const poisson = newsvendorPoisson(costs, 50);
  if (normal.status === "refused" || poisson.status === "refused") throw new Error("refused");
  expect([normal.stock.toFixed(3), normal.cost.toFixed(4)]).toEqual(["56.604", "1.9976"]);
  expect([poisson.stock, poisson.cost.toFixed(4)]).toEqual([56, "1.7972"]);
});

it("costs what the terms of Poisson demand cost one by one, and no neighbour less", () => {
  const best = newsvendorPoisson(costs, 50);
  if (best.status === "refused") throw new Error("refused");
  const costAt = (stock: number): number => {
    let [term, sum] = [Math.exp(-50), 0];
    for (let n = 0; n < 300; n++) {
      sum += term * (costs.over * Math.max(stock - n, 0) + costs.under * Math.max(n - stock, 0));
      term *= 50 / (n + 1);
    }
    return sum;
  };
  expect(best.cost).toBeCloseTo(costAt(56), 10);
  expect(best.cost).toBeLessThan(Math.min(costAt(55), costAt(57)));
  expect(poissonShortfall(0, 50)).toBeCloseTo(50, 10);
});

it("finds nearly the same from draws, exactly the best for them", () => {
  const random = mulberry32(3);
  const demand = Float64Array.from({ length: 4000 }, () => 50 + 8 * normalQuantile(random() || 0.5));
  const drawn = newsvendorDrawn(costs, demand);
  if (drawn.status === "refused") throw new Error("refused");
  expect(Math.abs(drawn.stock - 56.604)).toBeLessThan(0.6);
  for (const stock of [drawn.stock - 0.05, drawn.stock + 0.05]) {
    const cost = demand.reduce((sum, d) => sum + costs.over * Math.max(stock - d, 0) + costs.under * Math.max(d - stock, 0), 0) / 4000;
    expect(drawn.cost).toBeLessThan(cost);
  }
});

it("refuses costs and demand that are none", () => {
  for (const over of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(newsvendorNormal({ over, under: 1 }, 5, 1)).toMatchObject({ reason: "costs-not-positive" });
    expect(newsvendorPoisson({ over, under: 1 }, 5)).toMatchObject({ reason: "costs-not-positive" });
    expect(newsvendorDrawn({ over, under: 1 }, Float64Array.of(1))).toMatchObject({ reason: "costs-not-positive" });
  }
  expect(newsvendorNormal(costs, 5, -1)).toMatchObject({ reason: "not-an-amount" });
  expect(newsvendorPoisson(costs, Number.NaN)).toMatchObject({ reason: "not-an-amount" });
  expect(newsvendorDrawn(costs, new Float64Array())).toMatchObject({ reason: "no-draws" });
  expect(newsvendorDrawn(costs, Float64Array.of(-1))).toMatchObject({ reason: "not-an-amount" });
});
