import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, TableName } from "#model/vocabulary";
import { samples } from "../../vocabulary/samples.test-support.ts";
import type { Series } from "../outcome.ts";
import { REFERENCE_SCENARIO } from "../scenario.ts";
import { smallDataset, withoutUncertainty, withTable } from "../small-dataset.test-support.ts";
import { runOccupation } from "./run-occupation.ts";

const certain = withoutUncertainty(smallDataset());
const project = (dataset: Dataset, draws = 1): Series[] =>
  runOccupation(dataset, REFERENCE_SCENARIO, "bioingenior", { to: 2034, draws, seed: 5 });
const of = (series: Series[], unit: string): Series => series.find((one) => one.unit === unit)!;
const COMPARED = [
  "headcount",
  "newHeadcount",
  "supply",
  "workedSupply",
  "effectiveSupply",
  "demand",
  "gap",
  "graduates",
  "replacementDemand",
  "recruitmentNeed",
] as const;

/** Compares the means of two series, measure by measure, after scaling the first. */
function expectSame(a: Series, b: Series, factor = 1): void {
  for (const measure of COMPARED) {
    for (const [i, value] of a.measures[measure].mean.entries()) {
      expect(b.measures[measure].mean[i]! / (value! * factor), `${measure}, year ${i}`).toBeCloseTo(1, 9);
    }
  }
}

/** Multiplies the values of the tables that count people, FTE, places and weeks. */
function scaled(dataset: Dataset, factor: number): Dataset {
  const sized: readonly TableName[] = ["stock", "demand_base", "inflows", "study_places", "placements"];
  return sized.reduce(
    (data, table) =>
      withTable(data, table, (rows) => rows.map((row) => ({ ...row, value: (row as { value: number }).value * factor })) as never),
    withTable(dataset, "driver_steps", (rows) => rows.map((row) => (row.step === 1 ? { ...row, value: row.value * factor } : row))),
  );
}

/** Makes two units of one: its staff, demand and graduates divided by `share`, its inhabitants the same. */
function split(dataset: Dataset, unit: string, share: number): Dataset {
  const twins = [
    { id: unit, part: share },
    { id: `${unit}-2`, part: 1 - share },
  ];
  const divide = <R extends { readonly unit: string; readonly value: number }>(rows: readonly R[]): R[] =>
    rows.flatMap((row) => (row.unit === unit ? twins.map(({ id, part }) => ({ ...row, unit: id, value: row.value * part })) : [row]));
  let data = withTable(dataset, "units", (rows) =>
    rows.flatMap((row) => (row.id === unit ? twins.map(({ id }) => ({ ...row, id })) : [row])),
  );
  data = withTable(data, "stock", divide);
  data = withTable(data, "demand_base", divide);
  return withTable(data, "destinations", divide);
}

describe("a run", () => {
  it("doubles when everything that counts people is doubled", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (factor) => {
        expectSame(of(project(certain), "norge"), of(project(scaled(certain, factor)), "norge"), factor);
      }),
      { numRuns: samples(10) },
    );
  });

  it("is the same for the nation, the region and the rest when a unit is split in two", () => {
    const whole = project(certain);
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), (share) => {
        const parts = project(split(certain, "helse-c", share));
        for (const unit of ["norge", "helse-nord", "helse-a"]) expectSame(of(whole, unit), of(parts, unit));
      }),
      { numRuns: samples(10) },
    );
  });

  it("does not depend on the order of rows in any table", () => {
    const turned = (Object.keys(certain.tables) as TableName[]).filter((name) => name !== "units");
    const reversed = turned.reduce((data, name) => withTable(data, name, (rows) => [...rows].reverse()), smallDataset());
    expect(JSON.stringify(project(reversed, 30))).toBe(JSON.stringify(project(smallDataset(), 30)));
  });

  it("gives a unit the same numbers whatever units stand beside it", () => {
    const units = withTable(smallDataset(), "units", (rows) => [...rows].reverse());
    const [before, after] = [of(project(smallDataset(), 30), "helse-b"), of(project(units, 30), "helse-b")];
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  });

  it("has one future where nothing is uncertain", () => {
    for (const { measures } of project(certain, 20)) expect(measures.gap.p10).toEqual(measures.gap.p90);
  });
});
