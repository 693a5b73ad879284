import { describe, expect, it } from "vitest";
import { MEASURE_KINDS, Measure } from "#model/analysis";
import { typedNumber } from "../../../controls/typed-number.ts";
import { emptyForm, type OwnMeasureForm, ownMeasure } from "./own-measure.ts";

const FILLED: OwnMeasureForm = {
  ...emptyForm("bioingenior"),
  name: "Flere på Ås!",
  step: "10 plasser",
  effect: "10",
  cost: "1 250 000,50",
  source: "Vedtak 3/2026",
};
const made = (form: Partial<OwnMeasureForm>, taken: readonly string[] = []) => {
  const { measure } = ownMeasure({ ...FILLED, ...form }, 2026, taken);
  if (!measure) throw new Error("no measure");
  return measure;
};

describe("an own measure", () => {
  it("is a valid measure for every kind, with changes that add or multiply", () => {
    for (const kind of MEASURE_KINDS) {
      const measure = made({ kind });
      expect(Measure.parse(measure)).toEqual(measure);
      expect(measure.changes.every((change) => "operation" in change && ["add", "multiply"].includes(change.operation))).toBe(true);
    }
  });

  it("reads amounts as people type them, and starts after its lead time", () => {
    const measure = made({ leadYears: "2", fixedCost: "1 000" });
    expect(measure.costPerStep).toEqual({ value: 1_250_000.5, source: "Vedtak 3/2026", year: 2026, certainty: "assumption" });
    expect(measure.fixedCost?.value).toBe(1000);
    expect(measure.changes[0]).toMatchObject({ startYear: 2028, occupations: ["bioingenior"], value: 10, operation: "add" });
    expect(typedNumber("")).toBeNaN();
    expect(typedNumber("1,5")).toBe(1.5);
  });

  it("turns percent into factors, and keeps local measures to their unit", () => {
    expect(made({ kind: "retention", effect: "20", unit: "helse-bergen" }).changes[0]).toMatchObject({
      value: 0.8,
      process: "leaving",
      units: ["helse-bergen"],
    });
    expect(made({ kind: "technology", effect: "5" }).changes[0]).toMatchObject({ kind: "demand", value: 0.95 });
    expect(made({ kind: "study-places", unit: "helse-bergen", weeks: "130" }).changes).toMatchObject([
      { kind: "study-places", value: 10 },
      { kind: "placements", value: 130 },
    ]);
    expect(made({ kind: "study-places", unit: "helse-bergen" }).changes[0]).not.toHaveProperty("units");
  });

  it("has a key of its own", () => {
    expect(made({}).id).toBe("own-flere-pa-as");
    expect(made({}, ["own-flere-pa-as"]).id).toBe("own-flere-pa-as-2");
    expect(made({ name: "漢字" }).id).toBe("own-measure");
  });

  it("says which fields are wrong", () => {
    expect(ownMeasure(emptyForm(undefined), 2026, []).problems).toEqual({
      name: "text",
      step: "text",
      source: "text",
      occupation: "occupation",
      effect: "number",
      cost: "cost",
    });
    const wrong = ownMeasure({ ...FILLED, kind: "retention", effect: "120", capacity: "2,5", leadYears: "-1", cost: "-5" }, 2026, []);
    expect(wrong.problems).toEqual({ effect: "number", capacity: "whole", leadYears: "whole", cost: "cost" });
  });
});
