import { expect, test } from "vitest";
import { normalProbability, normalQuantile, Z90 } from "./normal.ts";

test.each([
  [0.5, 0],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [0.999, 3.090232306167814],
  [1e-5, -4.264890793922602],
  [1e-10, -6.361340902404056],
  [1e-20, -9.262340089798409],
])("the quantile of %d is %d", (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-12 * Math.max(1, Math.abs(z)));
});

test.each([
  [0, 0.5],
  [1, 0.8413447460685429],
  [-2, 0.022750131948179209],
  [2.9999, 0.998649658717045],
  [-3.5, 2.3262907903552504e-4],
  [-8, 6.220960574271785e-16],
])("the probability up to %d is %d", (z, p) => {
  expect(Math.abs(normalProbability(z) / p - 1)).toBeLessThan(1e-9);
});

test("quantile and probability undo each other", () => {
  for (let p = 0.0005; p < 1; p += 0.0005) expect(normalProbability(normalQuantile(p))).toBeCloseTo(p, 13);
  for (let power = -15; power < -3; power++) {
    const p = 10 ** power;
    expect(Math.abs(normalProbability(normalQuantile(p)) / p - 1)).toBeLessThan(1e-11);
  }
});

test("the half-width of an 80 % interval is the quantile of 0.9", () => {
  expect(Z90).toBeCloseTo(normalQuantile(0.9), 14);
});

test("a probability of 0, 1 or nothing is refused", () => {
  for (const p of [0, 1, -1, 2]) expect(() => normalQuantile(p)).toThrow(RangeError);
});
