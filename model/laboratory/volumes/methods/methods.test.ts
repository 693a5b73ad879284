import { describe, expect, it } from "vitest";
import { exactly } from "#model/vocabulary";
import { compareMethods, type MethodVolume } from "./compare-methods.ts";
import { testsFromPeople } from "./from-people.ts";
import { testsFromUse } from "./from-use.ts";

const stated: readonly MethodVolume[] = [
  { method: "demographic", yearly: exactly(12_000) },
  { method: "service", yearly: { value: 10_000, low: 9_500, high: 10_500, distribution: "normal" } },
  { method: "consumption", yearly: { value: 10_800, low: 10_400, high: 11_200, distribution: "normal" } },
];

describe("the methods side by side", () => {
  it("stand in one order, each with its difference from the chosen one", () => {
    expect(compareMethods(stated, null)).toMatchObject([
      { method: "service", chosen: true, difference: 0, agrees: true },
      { method: "consumption", chosen: false, agrees: true },
      { method: "demographic", chosen: false, agrees: false },
    ]);
    const differences = compareMethods(stated, "service").map(({ difference }) => difference!);
    expect(differences[1]).toBeCloseTo(0.08, 12);
    expect(differences[2]).toBeCloseTo(0.2, 12);
  });

  it("keep the user's choice, and fall back where that is not stated", () => {
    expect(compareMethods(stated, "demographic").map(({ chosen }) => chosen)).toEqual([false, false, true]);
    expect(compareMethods(stated.slice(0, 1), "service")).toMatchObject([{ method: "demographic", chosen: true }]);
    expect(compareMethods([], "service")).toEqual([]);
  });

  it("tell no difference from nothing", () => {
    const none: MethodVolume[] = [{ method: "service", yearly: exactly(0) }, stated[0]!];
    expect(compareMethods(none, null)[1]).toMatchObject({ difference: null, agrees: false });
  });

  it("find tests from what was used, less waste and controls", () => {
    // 12 500 ml used, a fifth wasted, 1 000 ml to controls, 0.9 ml a test.
    expect(testsFromUse(12_500, { net: 0.9, waste: 0.2, other: 1000 })).toBeCloseTo(10_000, 9);
    expect(testsFromUse(100, { net: 1, waste: 0, other: 1000 })).toBe(0);
  });

  it("find tests from those served", () => {
    expect(
      testsFromPeople([
        { persons: 10_000, testsEach: 0.5 },
        { persons: 200, testsEach: 12 },
      ]),
    ).toBe(7400);
  });
});
