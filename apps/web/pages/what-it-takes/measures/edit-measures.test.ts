import { describe, expect, it } from "vitest";
import type { MeasureSet } from "#model/analysis";
import { COURSE } from "../portfolio.test-support.ts";
import { added, correct, originOf, without } from "./edit-measures.ts";

const OTHER = { ...COURSE, id: "other", excludes: ["return-course"] };
const SET: MeasureSet = { schema: "framsyn/measures/1", name: "Test", measures: [COURSE, OTHER] };

describe("editing measures", () => {
  it("corrects one measure, and its cost becomes an assumption", () => {
    const published: MeasureSet = {
      ...SET,
      measures: [{ ...COURSE, costPerStep: { ...COURSE.costPerStep, certainty: "published" } }, OTHER],
    };
    const [first, second] = correct(published, "return-course", { cost: 5, capacity: 2 }).measures;
    expect(first).toMatchObject({ capacity: 2, costPerStep: { value: 5, certainty: "assumption" } });
    expect(second).toBe(OTHER);
    expect(correct(published, "return-course", { capacity: 9 }).measures[0]?.costPerStep.certainty).toBe("published");
  });

  it("tells own, edited and reference measures apart", () => {
    expect(originOf(COURSE, SET)).toBe("reference");
    expect(originOf({ ...COURSE, capacity: 1 }, SET)).toBe("edited");
    expect(originOf({ ...COURSE, id: "mine" }, SET)).toBe("own");
    expect(originOf(COURSE, null)).toBe("own");
  });

  it("takes a measure out of the exclusions too", () => {
    expect(without(SET, "return-course").measures).toEqual([{ ...OTHER, excludes: [] }]);
    expect(added(SET, { ...COURSE, id: "new" }).measures).toHaveLength(3);
  });
});
