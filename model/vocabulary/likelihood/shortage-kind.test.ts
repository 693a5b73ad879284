import { describe, expect, it, test } from "vitest";
import { type GapInYear, isShort, SHORTAGE_KINDS, shortageKind } from "./shortage-kind.ts";

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

/** A gap of a large group: one FTE is within its balance, ten are not. */
const within = (low: number, high: number, probability = 0.5): GapInYear => ({ low, high, probability, demand: 400, supply: 400 });

describe("a gap whose interval has zero inside it", () => {
  it("is uncertain where neither side has the better of it", () => {
    expect(shortageKind(within(-10, 10, 0.5))).toBe("uncertain");
    // An end that rounds to one is an end.
    expect(shortageKind(within(-0.6, 10, 0.5))).toBe("uncertain");
    expect(shortageKind(within(-10, 0.6, 0.5))).toBe("uncertain");
  });

  it("leans to the side that its draws lie on", () => {
    expect(shortageKind(within(-10, 10, 0.95))).toBe("likely-short");
    expect(shortageKind(within(-10, 10, 0.05))).toBe("likely-surplus");
  });
});

test("where one end is zero, or rounds to it, the scale of likelihood decides: the other end is not called likely whatever the chance", () => {
  for (const none of [0, -0.4, 0.4]) {
    expect(shortageKind(within(none, 10, 0.5))).toBe("uncertain");
    expect(shortageKind(within(none, 10, 0.7))).toBe("likely-short");
    expect(shortageKind(within(-10, none, 0.5))).toBe("uncertain");
    expect(shortageKind(within(-10, none, 0.3))).toBe("likely-surplus");
  }
  // Many draws just above zero make no shortage of a gap whose upper end reads 0, nor the other way.
  expect(shortageKind(within(-10, 0.4, 0.95))).toBe("uncertain");
  expect(shortageKind(within(-0.4, 10, 0.05))).toBe("uncertain");
});

test("an interval that keeps to one side is a shortage or a surplus, whatever the chance", () => {
  expect(shortageKind(within(0.6, 10, 0.5))).toBe("short");
  expect(shortageKind(within(-10, -0.6, 0.5))).toBe("surplus");
});

test("balance is both ends within a hundredth of demand, and within half an FTE where that is more", () => {
  expect(shortageKind(within(-3.9, 3.9))).toBe("balance");
  expect(shortageKind(within(-4, 3.9))).toBe("uncertain");
  expect(shortageKind(within(-3.9, 4))).toBe("uncertain");
  expect(shortageKind({ ...within(1, 3.9, 1) })).toBe("balance");
  const few = (low: number, high: number) => shortageKind({ low, high, probability: 0.9, demand: 3, supply: 3 });
  expect(few(-0.4, 0.4)).toBe("balance");
  expect(few(-0.4, 0.5)).toBe("likely-short");
});

test("an occupation that nobody works in and nobody asks for is none; one of the two is enough to have a gap", () => {
  const at = (demand: number, supply: number) =>
    shortageKind({ low: demand - supply, high: demand - supply, probability: 0, demand, supply });
  expect(at(0, 0)).toBe("none");
  expect(at(0, 5)).toBe("surplus");
  expect(at(5, 0)).toBe("short");
});
