import { expect, it } from "vitest";
import { betaBinomialRange } from "./beta-binomial.ts";

it("is the uniform range where the mass is uniform: Beta(1, 1) gives every count the same chance", () => {
  // 99 truths, an interval of one gap between two draws: 100 counts of one in a hundred each.
  expect(betaBinomialRange(99, 1, 1, 0.11)).toEqual({ low: 5, high: 94 });
});

it("comes near the binomial where the interval is made of very many draws", () => {
  // Binomial(10, 0.8): P(X <= 4) = 0.00637, P(X <= 5) = 0.0328, so the lower 2.5 % end before 5, and P(X = 10) = 0.107 is above 2.5 %.
  expect(betaBinomialRange(10, 800_000, 1_000_000, 0.05)).toEqual({ low: 5, high: 10 });
});

it("is wider than the binomial where the interval has few draws of its own", () => {
  const many = betaBinomialRange(1000, 800_000, 1_000_000, 0.01);
  const few = betaBinomialRange(1000, 80, 100, 0.01);
  expect(many.low).toBeGreaterThan(few.low);
  expect(many.high).toBeLessThan(few.high);
});
