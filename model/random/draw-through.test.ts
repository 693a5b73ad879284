import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DistributionKind, exactly, type Uncertain } from "#model/vocabulary";
import { samples } from "../vocabulary/samples.test-support.ts";
import { betaQuantile } from "./beta.ts";
import { drawThrough } from "./draw-through.ts";
import { fitPert, pertShape } from "./interval-fit.ts";
import { normalProbability, Z90 } from "./normal.ts";
import { fillNormal } from "./stream.ts";

function quantileAt(u: Uncertain, z: number): number {
  const number = Float64Array.of(z);
  drawThrough(u, number, number);
  return number[0]!;
}

const FAMILIES: readonly DistributionKind[] = ["normal", "lognormal", "triangular", "pert", "beta"];

/** Intervals inside 0..1, so that every family can take them; from even to very uneven. */
const interval = fc
  .tuple(
    fc.double({ min: 0.02, max: 0.9, noNaN: true }),
    fc.double({ min: 0.01, max: 0.09, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([low, width, where]) => ({ low, high: low + width, value: Math.min(low + where * width, low + width) }));

describe.each(FAMILIES)("%s", (distribution) => {
  test("the 10th and 90th percentile are the stated ends", () => {
    fc.assert(
      fc.property(interval, (stated) => {
        const quantile = (z: number): number => quantileAt({ ...stated, distribution }, z);
        const width = stated.high - stated.low;
        expect(Math.abs(quantile(-Z90) - stated.low)).toBeLessThan(1e-8 * width);
        expect(Math.abs(quantile(Z90) - stated.high)).toBeLessThan(1e-8 * width);
      }),
      { seed: 3, numRuns: samples(40) },
    );
  });

  test("a larger normal never gives a smaller value", () => {
    fc.assert(
      fc.property(interval, (stated) => {
        const quantile = (z: number): number => quantileAt({ ...stated, distribution }, z);
        for (let z = -6; z < 6; z += 0.1) expect(quantile(z + 0.1)).toBeGreaterThanOrEqual(quantile(z));
      }),
      { seed: 4, numRuns: samples(20) },
    );
  });

  test("four of five draws lie inside the interval, one in ten on either side (error rate 1e-6)", () => {
    const stated: Uncertain = { value: 0.4, low: 0.3, high: 0.6, distribution };
    const normals = new Float64Array(100_000);
    fillNormal(normals, { seed: 1, occupation: "radiograf", unit: "*", process: distribution }, 0);
    const quantile = (z: number): number => quantileAt(stated, z);
    const below = normals.filter((z) => quantile(z) < 0.3).length / normals.length;
    const above = normals.filter((z) => quantile(z) > 0.6).length / normals.length;
    const limit = 4.9 * Math.sqrt((0.1 * 0.9) / normals.length);
    expect(Math.abs(below - 0.1)).toBeLessThan(limit);
    expect(Math.abs(above - 0.1)).toBeLessThan(limit);
  });

  test("an interval of no width is its value", () => {
    expect(quantileAt({ value: 0.4, low: 0.4, high: 0.4, distribution }, 1.7)).toBe(0.4);
  });

  test.each([
    ["a low above the value", { value: 0.4, low: 0.5, high: 0.6 }],
    ["a high below the value", { value: 0.7, low: 0.5, high: 0.6 }],
    ["one end missing", { value: 0.5, low: 0.4, high: null }],
    ["a value that is no number", { value: Number.NaN, low: 0.4, high: 0.6 }],
  ])("%s is refused, and the interval named", (_, stated) => {
    expect(() => quantileAt({ ...stated, distribution }, 0)).toThrow(RangeError);
    expect(() => quantileAt({ ...stated, distribution }, 0)).toThrow(String(stated.value));
  });
});

test.each([
  ["low missing", null, 0.6],
  ["high missing", 0.4, null],
  ["both missing", null, null],
  ["low without end", Number.NEGATIVE_INFINITY, 0.6],
  ["high without end", 0.4, Number.POSITIVE_INFINITY],
  ["low no number", Number.NaN, 0.6],
])("%s: it is said that both ends must be finite", (_, low, high) => {
  expect(() => quantileAt({ value: 0.5, low, high, distribution: "normal" }, 0)).toThrow("both ends must be finite numbers");
});

test("a point is its value whatever is drawn", () => {
  expect([-3, 0, 3].map((z) => quantileAt(exactly(12), z))).toEqual([12, 12, 12]);
});

test("the value is the median of a normal and a lognormal", () => {
  for (const distribution of ["normal", "lognormal"] as const) {
    expect(quantileAt({ value: 0.4, low: 0.3, high: 0.7, distribution }, 0)).toBeCloseTo(0.4, 14);
  }
});

test("an even interval gives the normal distribution itself", () => {
  const u: Uncertain = { value: 10, low: 10 - 2 * Z90, high: 10 + 2 * Z90, distribution: "normal" };
  for (const z of [-3, -0.5, 0.7, 2]) expect(quantileAt(u, z)).toBeCloseTo(10 + 2 * z, 12);
});

test("the value is the mode of a triangular: the density is highest there", () => {
  const quantile = (z: number): number => quantileAt({ value: 3, low: 2, high: 6, distribution: "triangular" }, z);
  const density = (z: number): number =>
    (normalProbability(z + 1e-4) - normalProbability(z - 1e-4)) / (quantile(z + 1e-4) - quantile(z - 1e-4));
  let best = -4;
  for (let z = -4; z < 4; z += 0.001) if (density(z) > density(best)) best = z;
  expect(quantile(best)).toBeCloseTo(3, 2);
});

test("a PERT's bounds have the stated value as mode, and its table agrees with the exact quantiles", () => {
  const u: Uncertain = { value: 3, low: 2, high: 6, distribution: "pert" };
  const { min, max } = fitPert(2, 3, 6);
  const [a, b] = pertShape((3 - min) / (max - min));
  expect(min + ((a - 1) / (a + b - 2)) * (max - min)).toBeCloseTo(3, 12);
  for (let z = -5; z <= 5; z += 0.0137) {
    expect(Math.abs(quantileAt(u, z) - (min + (max - min) * betaQuantile(normalProbability(z), a, b)))).toBeLessThan(1e-8);
  }
});

test("a lognormal at or below 0, and a beta outside 0..1, are refused", () => {
  expect(() => quantileAt({ value: 1, low: 0, high: 2, distribution: "lognormal" }, 0)).toThrow("low above 0");
  expect(() => quantileAt({ value: 0.5, low: 0.1, high: 1, distribution: "beta" }, 0)).toThrow("below 1");
});
