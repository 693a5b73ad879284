import { expect, it } from "vitest";
import { mulberry32 } from "#model/random";
import { conformalQuantile } from "./conformal.ts";

it("of one score a series is the one of rank ceil((K + 1) share)", () => {
  const scores = [5, 1, 9, 3, 7, 2, 8, 4, 6].map((score) => ({ series: String(score), score }));
  expect(conformalQuantile(scores, 0.8)).toBe(8);
  expect(conformalQuantile(scores, 0.5)).toBe(5);
  expect(conformalQuantile(scores, 0.51)).toBe(6);
  expect(conformalQuantile(scores, 0.9)).toBe(9);
});

it("gives a series of many scores no more weight than one of one", () => {
  // Weights 1/6, 1/6 and 1/3 of a whole in which 1/3 lies beyond.
  const scores = [
    { series: "a", score: 1 },
    { series: "a", score: 2 },
    { series: "b", score: 3 },
  ];
  expect(conformalQuantile(scores, 0.15)).toBe(1);
  expect(conformalQuantile(scores, 0.3)).toBe(2);
  expect(conformalQuantile(scores, 0.6)).toBe(3);
});

it("gives the largest score where the series are too few for the share", () => {
  expect(conformalQuantile([{ series: "a", score: -4 }], 0.8)).toBe(-4);
});

it("holds a new series as often as wanted", () => {
  const next = mulberry32(5);
  let held = 0;
  for (let i = 0; i < 4000; i++) {
    const scores = Array.from({ length: 19 }, (_, series) => ({ series: String(series), score: next() }));
    if (next() <= conformalQuantile(scores, 0.8)) held++;
  }
  // Exactly 16 of 20; five standard errors.
  expect(Math.abs(held / 4000 - 0.8)).toBeLessThan(0.032);
});
