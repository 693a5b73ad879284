import { describe, expect, it } from "vitest";
import { shortFrom } from "./shortage.ts";

const YEARS = [2026, 2027, 2028, 2029];

describe("the year from which an occupation is short", () => {
  it.each([
    [[0.1, 0.66, 0.9, 1], 2027],
    [[0.9, 0.9, 0.9, 0.9], 2026],
    // A shortage that passes is not one that lasts.
    [[0.9, 0.6, 0.7, 0.8], 2028],
    [[0.9, 0.9, 0.9, 0.65], null],
    [[0, 0, 0, 0], null],
  ])("with probabilities %j is %s", (probability, year) => {
    expect(shortFrom(probability, YEARS)).toBe(year);
  });
});
