import { describe, expect, it } from "vitest";
import { MEASURES, measureDraws, type OccupationDraws } from "#model/projection";
import { compileOccupation, REFERENCE_SCENARIO, Scenario, type SimulationOptions, simulate } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { referenceDataset } from "./reference-dataset.test-support.ts";

const dataset = await referenceDataset();
const DRAWS = 24;
const run = (occupation: string, changes: readonly object[] = [], data: Dataset = dataset, more: Partial<SimulationOptions> = {}) => {
  const scenario =
    changes.length === 0
      ? REFERENCE_SCENARIO
      : Scenario.parse({
          schema: "framsyn/scenario/1",
          name: "common random numbers",
          changes: changes.map((change, i) => ({ id: `change-${i}`, reason: "Tried in a test", startYear: 2027, ...change })),
        });
  return simulate(compileOccupation(data, scenario, occupation, { to: 2034 }), { seed: 5, draws: DRAWS, ...more });
};

/** Every measure of a unit, draw by draw. */
const all = (projection: OccupationDraws, unit: string): Float64Array[] =>
  MEASURES.map((measure) => measureDraws(projection, measure, [projection.units.indexOf(unit)]).slice());

const KINDS = [
  { kind: "study-places", operation: "multiply", value: 1.4, low: 1.2, high: 1.6 },
  { kind: "placements", operation: "multiply", value: 1.4, low: 1.2, high: 1.6 },
  { kind: "completion", operation: "add", value: 0.05, low: 0.02, high: 0.08 },
  { kind: "take-up", operation: "set", value: 0.9, low: 0.85, high: 0.95 },
  { kind: "exits", process: "leaving", operation: "multiply", value: 0.5, low: 0.3, high: 0.8 },
  { kind: "participation", operation: "multiply", value: 0.95, low: 0.9, high: 1 },
  { kind: "contracted-share", operation: "add", value: 0.02, low: 0.01, high: 0.03 },
  { kind: "absence", operation: "multiply", value: 0.8, low: 0.7, high: 0.9 },
  { kind: "inflow", process: "immigration", operation: "add", value: 40, low: 20, high: 60 },
  { kind: "new-staff-productivity", operation: "set", value: 0.9 },
  { kind: "standard-growth", operation: "add", value: 0.01, low: 0, high: 0.02 },
  { kind: "productivity", operation: "set", value: 0.01, low: 0, high: 0.02 },
  { kind: "demand", operation: "multiply", value: 1.2, low: 1.1, high: 1.3 },
] as const;

describe("common random numbers on the reference dataset", () => {
  const others = ["radiograf", "perfusjonist"] as const;
  const plain = new Map(others.map((occupation) => [occupation, run(occupation)]));

  it.each(KINDS)("a measure of the kind $kind for one occupation leaves every draw of another bit-identical", (change) => {
    const own = run("bioingenior", [{ ...change, occupations: ["bioingenior"] }]);
    expect(all(own, "ous")).not.toEqual(all(run("bioingenior"), "ous"));
    for (const occupation of others) {
      const found = run(occupation, [{ ...change, occupations: ["bioingenior"] }]);
      for (const unit of found.units) expect(all(found, unit), `${occupation} ${unit}`).toEqual(all(plain.get(occupation)!, unit));
    }
  });

  it("a measure at one unit leaves the other units' draws bit-identical where nobody moves between them", () => {
    const still: Dataset = { ...dataset, tables: { ...dataset.tables, moves: [] } };
    const before = run("bioingenior", [], still);
    const changes = KINDS.filter(({ kind }) =>
      ["exits", "participation", "contracted-share", "absence", "standard-growth", "productivity", "demand"].includes(kind),
    ).map((change) => ({ ...change, units: ["helse-bergen"] }));
    const after = run("bioingenior", changes, still);
    for (const unit of before.units) {
      if (unit === "helse-bergen") expect(all(after, unit)).not.toEqual(all(before, unit));
      else expect(all(after, unit), unit).toEqual(all(before, unit));
    }
  });

  it("any division of the draws into batches gives the same bytes", () => {
    const whole = run("radiograf");
    for (const sizes of [
      [1, 23],
      [5, 8, 11],
      [4, 4, 16],
      [7, 7, 7, 3],
    ]) {
      let firstDraw = 0;
      for (const draws of sizes) {
        const batch = run("radiograf", [], dataset, { firstDraw, draws });
        for (const unit of ["ous", "helse-bergen"]) {
          const [part, every] = [all(batch, unit), all(whole, unit)];
          part.forEach((values, m) => {
            const wanted = values.map((_, i) => every[m]![Math.floor(i / draws) * DRAWS + firstDraw + (i % draws)]!);
            expect(values, `${MEASURES[m]} from draw ${firstDraw}`).toEqual(wanted);
          });
        }
        firstDraw += draws;
      }
    }
  });

  it("more draws leave the first ones as they were", () => {
    const [few, many] = [run("perfusjonist"), run("perfusjonist", [], dataset, { draws: 61 })];
    for (const unit of few.units) {
      const [a, b] = [all(few, unit), all(many, unit)];
      a.forEach((values, m) => {
        expect(values).toEqual(values.map((_, i) => b[m]![Math.floor(i / DRAWS) * 61 + (i % DRAWS)]!));
      });
    }
  });
});
