import { describe, expect, it } from "vitest";
import { smallDataset } from "../../scenario/small-dataset.test-support.ts";
import { Measure } from "../portfolio/measure.ts";
import { readMeasures } from "../portfolio/read-measures.ts";
import { checkMeasures } from "./check-measures.ts";

const names = { nb: "n", nn: "n", en: "n" };
const change = { kind: "demand", id: "c", startYear: 2028, reason: "test", operation: "multiply", value: 0.9 };
const fields = {
  id: "a",
  kind: "technology",
  names,
  step: names,
  changes: [change],
  capacity: 5,
  costPerStep: { value: 1e6, source: "test", year: 2026, certainty: "assumption" },
  reason: "test",
};
const found = (...measures: object[]) =>
  checkMeasures(
    smallDataset(),
    measures.map((more) => Measure.parse({ ...fields, ...more })),
  ).map(({ code, field }) => [code, field]);

describe("checkMeasures", () => {
  it("finds nothing wrong with measures that fit", () => expect(found({}, { id: "b", excludes: ["a"] })).toEqual([]));

  it.each([
    [[{}, {}], "analysis.repeated", "measures[1].id"],
    [[{ excludes: ["a"] }], "analysis.measure-excludes-itself", "measures[0].excludes[0]"],
    [[{ excludes: ["zzz"] }], "analysis.unknown-measure", "measures[0].excludes[0]"],
    [[{ changes: [{ ...change, operation: "set", value: 3 }] }], "analysis.measure-operation", "measures[0].changes[0].operation"],
    [
      [{ changes: [{ kind: "population", id: "p", reason: "test", alternative: "HHMH" }] }],
      "analysis.measure-operation",
      "measures[0].changes[0].operation",
    ],
    [[{ leadYears: 4 }], "analysis.measure-before-lead", "measures[0].changes[0].startYear"],
    [[{ capacity: 11 }], "analysis.measure-capacity", "measures[0].changes[0].value"],
    [[{ changes: [{ ...change, occupations: ["bioingenioer"] }] }], "scenario.unknown-occupation", "measures[0].changes[0].occupations[0]"],
    [[{ changes: [{ ...change, startYear: 2060 }] }], "scenario.year-outside", "measures[0].changes[0].startYear"],
  ])("finds what is wrong and where: %#", (measures, code, field) => expect(found(...measures)).toEqual([[code, field]]));
});

describe("readMeasures", () => {
  it("says path and value of what is not a set of measures", () => {
    const set = { schema: "framsyn/measures/1", name: "Test", measures: [{ ...fields, capacity: 0 }] };
    expect(readMeasures(set).findings).toMatchObject([{ code: "analysis.measure-shape", field: "measures[0].capacity", value: "0" }]);
    expect(readMeasures({ ...set, measures: [fields] }).set?.measures[0]?.excludes).toEqual([]);
    const twice = readMeasures({ ...set, measures: [fields, fields] });
    expect(twice.set).toBeUndefined();
    expect(twice.findings).toMatchObject([{ code: "analysis.repeated", field: "measures[1].id", value: fields.id }]);
    const misspelt = { ...set, measures: [{ ...fields, exclude: [] }] };
    expect(readMeasures(misspelt).findings).toMatchObject([{ code: "analysis.measure-unknown-field", field: "measures[0].exclude" }]);
    expect(readMeasures({ schema: "framsyn/scenario/1", name: "x", changes: [] }).findings).toMatchObject([
      { code: "analysis.not-measures" },
    ]);
    expect(readMeasures(null).findings).toMatchObject([{ code: "analysis.not-measures", field: null }]);
    for (const other of [null, [], "text", {}, { schema: "framsyn/measures/9", name: "x", measures: [] }])
      expect(readMeasures(other).findings?.length).toBeGreaterThan(0);
  });
});
