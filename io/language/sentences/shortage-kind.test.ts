import { describe, expect, it, test } from "vitest";
import { type GapInYear, shortageKind } from "./shortage-kind.ts";

/** A gap of a large group: one FTE is within its balance, ten are not. */
const gap = (low: number, high: number, probability = 0.5): GapInYear => ({ low, high, probability, demand: 400, supply: 400 });

describe("a gap whose interval has zero inside it", () => {
  it("is uncertain where neither side has the better of it", () => {
    expect(shortageKind(gap(-10, 10, 0.5))).toBe("uncertain");
    // An end that rounds to one is an end.
    expect(shortageKind(gap(-0.6, 10, 0.5))).toBe("uncertain");
    expect(shortageKind(gap(-10, 0.6, 0.5))).toBe("uncertain");
  });

  it("leans to the side that its draws lie on", () => {
    expect(shortageKind(gap(-10, 10, 0.95))).toBe("likely-short");
    expect(shortageKind(gap(-10, 10, 0.05))).toBe("likely-surplus");
  });
});

test("where one end is zero, or rounds to it, what is left is the other end: the gap is on that side, whatever the chance", () => {
  for (const none of [0, -0.4, 0.4]) {
    expect(shortageKind(gap(none, 10, 0.5))).toBe("likely-short");
    expect(shortageKind(gap(-10, none, 0.5))).toBe("likely-surplus");
  }
  // Many draws just above zero make no shortage of a gap whose upper end reads 0, nor the other way.
  expect(shortageKind(gap(-10, 0.4, 0.95))).toBe("likely-surplus");
  expect(shortageKind(gap(-0.4, 10, 0.05))).toBe("likely-short");
});

test("an interval that keeps to one side is a shortage or a surplus, whatever the chance", () => {
  expect(shortageKind(gap(0.6, 10, 0.5))).toBe("short");
  expect(shortageKind(gap(-10, -0.6, 0.5))).toBe("surplus");
});

test("balance is both ends within a hundredth of demand, and within half an FTE where that is more", () => {
  expect(shortageKind(gap(-3.9, 3.9))).toBe("balance");
  expect(shortageKind(gap(-4, 3.9))).toBe("uncertain");
  expect(shortageKind(gap(-3.9, 4))).toBe("uncertain");
  expect(shortageKind({ ...gap(1, 3.9, 1) })).toBe("balance");
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
