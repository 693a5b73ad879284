import { describe, expect, test } from "vitest";
import { isAtLeast, isUnlikely, LIKELIHOODS, likelihoodOf } from "./likelihood.ts";

describe("the scale of likelihood", () => {
  test.each([
    [1, "virtually-certain"],
    [0.99, "virtually-certain"],
    [0.989, "extremely-likely"],
    [0.95, "extremely-likely"],
    [0.949, "very-likely"],
    [0.9, "very-likely"],
    [0.899, "likely"],
    [0.66, "likely"],
    [0.659, "about-as-likely-as-not"],
    [0.5, "about-as-likely-as-not"],
    [0.331, "about-as-likely-as-not"],
    [0.33, "unlikely"],
    [0.101, "unlikely"],
    [0.1, "very-unlikely"],
    [0.051, "very-unlikely"],
    [0.05, "extremely-unlikely"],
    [0.011, "extremely-unlikely"],
    [0.01, "exceptionally-unlikely"],
    [0, "exceptionally-unlikely"],
  ] as const)("calls %d %s", (probability, level) => {
    expect(likelihoodOf(probability)).toBe(level);
  });

  test("never falls as the probability rises, and has the same steps on both sides", () => {
    const place = (thousandth: number) => LIKELIHOODS.indexOf(likelihoodOf(thousandth / 1000));
    for (let i = 1; i <= 1000; i++) expect(place(i)).toBeLessThanOrEqual(place(i - 1));
    for (let i = 0; i <= 1000; i++) expect(place(i) + place(1000 - i), `${i}`).toBeCloseTo(LIKELIHOODS.length - 1, -0.5);
  });

  test("a level holds from its step on, and unlikely up to its own", () => {
    expect(isAtLeast(0.66, "likely")).toBe(true);
    expect(isAtLeast(0.659, "likely")).toBe(false);
    expect(isAtLeast(0.95, "very-likely")).toBe(true);
    expect(isUnlikely(0.33)).toBe(true);
    expect(isUnlikely(0.34)).toBe(false);
  });
});
