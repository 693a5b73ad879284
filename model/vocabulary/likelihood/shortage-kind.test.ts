import { describe, expect, test } from "vitest";
import { isShort, SHORTAGE_KINDS, shortageKind } from "./shortage-kind.ts";

const gap = { low: -20, high: 60, probability: 0.7, demand: 300, supply: 290 };

describe("what a gap amounts to", () => {
  test("gets less short as the gap falls", () => {
    const order = (kind: (typeof SHORTAGE_KINDS)[number]) => SHORTAGE_KINDS.indexOf(kind);
    const at = (shift: number) =>
      shortageKind({
        low: shift - 20,
        high: shift + 20,
        probability: Math.min(1, Math.max(0, 0.5 + shift / 50)),
        demand: 300,
        supply: 300,
      });
    const kinds = [60, 30, 15, 0, -15, -30, -60].map(at).map(order);
    expect(kinds).toEqual(kinds.toSorted((left, right) => left - right));
  });

  test("is likely from 66 in a hundred, as everywhere", () => {
    expect(shortageKind({ ...gap, probability: 0.66 })).toBe("likely-short");
    expect(shortageKind({ ...gap, probability: 0.65 })).toBe("uncertain");
    expect(shortageKind({ ...gap, probability: 0.33 })).toBe("likely-surplus");
    expect(shortageKind({ ...gap, probability: 0.34 })).toBe("uncertain");
  });

  test("is uncertain where one end reads as nothing and the probability does not say more", () => {
    expect(shortageKind({ ...gap, low: -0.3, probability: 0.6 })).toBe("uncertain");
    expect(shortageKind({ ...gap, low: -0.3, probability: 0.8 })).toBe("likely-short");
  });

  test("counts as short what is likely short or more", () => {
    expect(SHORTAGE_KINDS.filter(isShort)).toEqual(["short", "likely-short"]);
  });
});
