import { describe, expect, it } from "vitest";
import { fillUniform } from "#model/random";
import { type SobolIndex, sobolIndices } from "./sobol.ts";

const DRAWS = 20_000;
const stream = (seed: number, process: string, draws = DRAWS): Float64Array => {
  const numbers = new Float64Array(draws);
  fillUniform(numbers, { seed, occupation: "test", unit: "*", process }, 0);
  return numbers;
};
const resamples = Array.from({ length: 60 }, (_, r) => Uint32Array.from(stream(9, `resample:${r}`), (u) => Math.floor(u * DRAWS)));

/** Runs the Saltelli design for a function of uniform numbers in 0..1. */
function indicesOf(f: (x: readonly number[]) => number, inputs: number) {
  const [a, b] = [3, 4].map((seed) => Array.from({ length: inputs }, (_, i) => stream(seed, `x:${i}`))) as [Float64Array[], Float64Array[]];
  const run = (columns: readonly Float64Array[]): Float64Array =>
    Float64Array.from({ length: DRAWS }, (_, d) => f(columns.map((x) => x[d]!)));
  return Array.from({ length: inputs }, (_, i) =>
    sobolIndices({ a: run(a), b: run(b), ab: run(a.map((column, j) => (i === j ? b[j]! : column))) }, resamples),
  );
}
const close = (index: SobolIndex, exact: number): void => {
  expect(Math.abs(index.value - exact)).toBeLessThan(0.05);
  // Twice as wide as the 95 % interval: about four standard errors.
  const slack = (index.high - index.low) / 2 + 1e-9;
  expect(exact).toBeGreaterThan(index.low - slack);
  expect(exact).toBeLessThan(index.high + slack);
};

describe("sobolIndices", () => {
  it("finds the indices of the Ishigami function", () => {
    const [a, b] = [7, 0.1];
    const ishigami = (u: readonly number[]): number => {
      const [x, y, z] = u.map((value) => Math.PI * (2 * value - 1)) as [number, number, number];
      return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
    };
    const ofX = 0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2;
    const ofY = a ** 2 / 8;
    const together = (b ** 2 * Math.PI ** 8 * 8) / 225;
    const variance = ofX + ofY + together;
    const [x, y, z] = indicesOf(ishigami, 3);
    close(x!.first, ofX / variance);
    close(y!.first, ofY / variance);
    close(z!.first, 0);
    close(x!.total, (ofX + together) / variance);
    close(y!.total, ofY / variance);
    close(z!.total, together / variance);
  });

  it("divides a sum of independent numbers by their variances, far from zero as near it", () => {
    for (const far of [0, 1e4]) {
      const found = indicesOf(([x, y]) => far + 3 * x! + y!, 2);
      close(found[0]!.first, 0.9);
      close(found[1]!.first, 0.1);
      close(found[0]!.total, 0.9);
      close(found[1]!.total, 0.1);
    }
  });

  it("gives a pure product everything to interaction where means are zero", () => {
    for (const { first, total } of indicesOf(([x, y]) => (x! - 0.5) * (y! - 0.5), 2)) {
      close(first, 0);
      close(total, 1);
    }
  });

  it("is zero where nothing varies, and where the group has no part in it", () => {
    expect(indicesOf(() => 1234.5, 1)[0]).toEqual({ first: { value: 0, low: 0, high: 0 }, total: { value: 0, low: 0, high: 0 } });
    const unused = indicesOf(([x]) => x!, 2)[1]!;
    expect(unused).toEqual({ first: { value: 0, low: 0, high: 0 }, total: { value: 0, low: 0, high: 0 } });
  });
});
