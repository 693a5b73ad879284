import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestIds } from "./nearest-ids.ts";

const CANDIDATES = [
  { id: "bioingenior", words: ["bioingeniør", "biomedical laboratory scientist"] },
  { id: "radiograf", words: ["radiograf", "radiographer"] },
  { id: "helse-bergen", words: ["Helse Bergen HF"] },
  { id: "helse-fonna", words: ["Helse Fonna HF"] },
];

describe("the ids nearest to one that does not exist", () => {
  it.each([
    ["bioingenør", "bioingenior"],
    ["Bioingeniør", "bioingenior"],
    ["radiographer", "radiograf"],
    ["Helse Bergen", "helse-bergen"],
    ["helse_fona", "helse-fonna"],
  ])("for %s begin with %s", (asked, expected) => {
    expect(nearestIds(asked, CANDIDATES)[0]).toBe(expected);
  });

  it("are none for something quite different", () => {
    expect(nearestIds("xyz", CANDIDATES)).toEqual([]);
    expect(nearestIds("", CANDIDATES)).toEqual([]);
  });

  it("are at most five, all of them known, whatever is asked", () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ id: `helse-${index}` }));
    fc.assert(
      fc.property(fc.string(), (asked) => {
        const nearest = nearestIds(asked, many);
        expect(nearest.length).toBeLessThanOrEqual(5);
        expect(nearest.every((id) => many.some((candidate) => candidate.id === id))).toBe(true);
      }),
    );
  });
});
