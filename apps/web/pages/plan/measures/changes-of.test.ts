import { describe, expect, it } from "vitest";
import { changesOf, emptyChange, type TypedChange } from "./changes-of.ts";

const typed = (part: Partial<TypedChange>): TypedChange => ({
  ...emptyChange("radiograf", 2026),
  effect: "5",
  reason: "Trial in 2025",
  ...part,
});

describe("changesOf", () => {
  it("holds for the unit of the plan, with the ends of the interval in the order of the parameter", () => {
    const { changes } = changesOf(typed({ low: "2", high: "8,5" }), "retention", "helse-bergen", []);
    expect(changes).toEqual([
      {
        kind: "exits",
        id: "effect-1",
        operation: "multiply",
        value: 0.95,
        low: 0.915,
        high: 0.98,
        process: "leaving",
        ageFrom: 20,
        ageTo: 74,
        startYear: 2027,
        rampYears: 0,
        reason: "Trial in 2025",
        occupations: ["radiograf"],
        units: ["helse-bergen"],
      },
    ]);
  });

  it("holds for the whole country where it is about education, or the plan is the nation's", () => {
    expect(changesOf(typed({}), "study-places", "helse-bergen", []).changes?.[0]).not.toHaveProperty("units");
    expect(changesOf(typed({}), "return", "norge", []).changes?.[0]).not.toHaveProperty("units");
  });

  it("gives ids that are not in use", () => {
    expect(changesOf(typed({}), "return", "norge", ["effect-2"]).changes?.[0]?.id).toBe("effect-3");
  });

  it.each([
    [{ effect: "" }, "effect", "number"],
    [{ effect: "-3" }, "effect", "number"],
    [{ effect: "120" }, "effect", "share"],
    [{ low: "9", high: "12" }, "low", "interval"],
    [{ low: "1", high: "2" }, "high", "interval"],
    [{ low: "1" }, "high", "interval"],
    [{ startYear: "next year" }, "startYear", "year"],
    [{ rampYears: "1,5" }, "rampYears", "ramp"],
    [{ reason: " " }, "reason", "reason"],
  ] as const)("refuses %o", (part, field, what) => {
    expect(changesOf(typed(part), "retention", "helse-bergen", [])).toEqual({ changes: null, problem: { field, what } });
  });
});
