import { describe, expect, it } from "vitest";
import { relativeSkill, scoreRatio } from "./relative-skill.ts";

const SERIES = ["a", "b"];

describe("scoreRatio", () => {
  it("is the ratio of means on what both have, each series counted once", () => {
    expect(scoreRatio([2, 4], [4, 8], SERIES)).toBeCloseTo(0.5, 12);
    expect(scoreRatio([2, 4], [1, null], SERIES)).toBeCloseTo(2, 12);
    // Means of the series: (1 + 3)/2 and 8, against 2 and 2.
    expect(scoreRatio([1, 3, 8], [2, 2, 2], ["a", "a", "b"])).toBeCloseTo(2.5, 12);
  });

  it("is null where nothing is shared, or the other made no error", () => {
    expect(scoreRatio([1, null], [null, 1], SERIES)).toBeNull();
    expect(scoreRatio([1, 1], [0, 0], SERIES)).toBeNull();
  });
});

describe("relativeSkill", () => {
  it("is the geometric mean of the ratios over that of the baseline, as worked out by hand", () => {
    // Ratios: first to second 1/2, first to third 2, second to third 4. Geometric means of three: 1, 2, 1/2.
    const scores = [
      [2, 4],
      [4, 8],
      [1, null],
    ];
    expect(relativeSkill(scores, SERIES, 0).map((skill) => skill!.toFixed(9))).toEqual([1, 2, 0.5].map((skill) => skill.toFixed(9)));
    expect(relativeSkill(scores, SERIES, 1).map((skill) => skill!.toFixed(9))).toEqual([0.5, 1, 0.25].map((skill) => skill.toFixed(9)));
  });

  it("is the plain ratio to the baseline where all have all", () => {
    expect(
      relativeSkill(
        [
          [3, 5],
          [1, 1],
          [10, 2],
        ],
        SERIES,
        2,
      )[0],
    ).toBeCloseTo(4 / 6, 12);
  });

  it("leaves out a method that says nothing, and says nothing without its baseline", () => {
    expect(
      relativeSkill(
        [
          [2, 2],
          [null, null],
          [4, 4],
        ],
        SERIES,
        2,
      ),
    ).toEqual([expect.closeTo(0.5, 12), null, 1]);
    expect(
      relativeSkill(
        [
          [2, 2],
          [null, null],
        ],
        SERIES,
        1,
      ),
    ).toEqual([null, null]);
  });
});
