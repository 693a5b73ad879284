import { describe, expect, it } from "vitest";
import { measureDraws, summarise } from "#model/projection";
import { Z90 } from "#model/random";
import { compileOccupation, REFERENCE_SCENARIO, type Scenario, type ScenarioChange, simulate } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { smallDataset, withoutUncertainty, withTable } from "../../scenario/small-dataset.test-support.ts";
import { analyseSensitivity } from "./analyse-sensitivity.ts";
import { FIGURE_GROUPS, type SensitivityQuestion } from "./sensitivity.ts";

const question = { kind: "sensitivity", occupation: "bioingenior", units: ["norge", "helse-b"], year: 2034 } as const;
const analyse = (dataset: Dataset, asked: Partial<SensitivityQuestion> = {}, draws = 300, under = REFERENCE_SCENARIO) =>
  analyseSensitivity(dataset, under, { ...question, units: [...question.units], ...asked }, { draws, seed: 5 });
const normally = <R extends { value: number }>(row: R, share: number): R => ({
  ...row,
  low: row.value * (1 - share),
  high: row.value * (1 + share),
  distribution: "normal",
});

/** Only base demand and immigration are uncertain, both normal, and nobody moves: the gap at a unit is linear in the two. */
const linear = (demandShare: number, inflowShare: number): Dataset => {
  const certain = withTable(withoutUncertainty(smallDataset()), "moves", () => []);
  const demand = withTable(certain, "demand_base", (rows) => rows.map((row) => normally(row, demandShare)));
  return withTable(demand, "inflows", (rows) => rows.map((row) => (row.process === "immigration" ? normally(row, inflowShare) : row)));
};

describe("analyseSensitivity", () => {
  it("finds the analytic indices of a gap that is linear in two independent figures", () => {
    const [unit] = analyse(linear(0.015, 0.5), { units: ["helse-b"] }, 4000).units;
    const [demand, inflow] = ["demand:base", "immigration"].map((name) => unit!.groups.find(({ group }) => group === name)!);
    expect(unit!.groups).toHaveLength(2);
    // In a linear gap the swing over 2 x 1.2816 standard deviations is the figure's own share of the standard deviation.
    const deviations = [demand!, inflow!].map(({ low, high }) => (high - low) / (2 * Z90));
    const variance = deviations[0]! ** 2 + deviations[1]! ** 2;
    expect(unit!.standardDeviation ** 2 / variance).toBeCloseTo(1, 1);
    [demand!, inflow!].forEach(({ first, total }, i) => {
      const exact = deviations[i]! ** 2 / variance;
      expect(exact).toBeGreaterThan(0.1);
      expect(Math.abs(first.value - exact)).toBeLessThan(0.06);
      expect(Math.abs(total.value - exact)).toBeLessThan(0.06);
    });
    expect(demand!.high).toBeGreaterThan(unit!.centre);
    expect(inflow!.high).toBeLessThan(unit!.centre);
  });

  it("gives all to the one figure that varies, and has no groups where none does", () => {
    const only = withTable(withoutUncertainty(smallDataset()), "growth", (rows) =>
      rows.map((row) => (row.measure === "standard" ? normally(row, 0.5) : row)),
    );
    for (const { groups } of analyse(only, {}, 500).units) {
      expect(groups.map(({ group }) => group)).toEqual(["demand:standard"]);
      // Growth also has a part of its own at each unit; its square makes next to nothing of the variance.
      expect(groups[0]!.total.value).toBeCloseTo(1, 1);
      expect(Math.abs(groups[0]!.first.value - 1)).toBeLessThan(0.15);
    }
    for (const { groups, standardDeviation, gap, centre } of analyse(withoutUncertainty(smallDataset())).units) {
      expect(groups).toEqual([]);
      expect(standardDeviation).toBeCloseTo(0, 9);
      expect(gap.p50).toBeCloseTo(centre, 6);
    }
  });

  it("covers every figure of the dataset that moves the gap: indices add up, and every group can be found", () => {
    for (const { groups } of analyse(smallDataset(), {}, 1000).units) {
      const slack = groups.reduce((sum, { first }) => sum + (first.high - first.low) / 2, 0);
      const sum = groups.reduce((total, { first }) => total + first.value, 0);
      expect(sum).toBeLessThan(1 + slack);
      expect(sum).toBeGreaterThan(0.8);
      expect(groups.reduce((total, { total: index }) => total + index.value, 0)).toBeGreaterThan(0.9);
      for (const { total } of groups) expect(total.low).toBeGreaterThanOrEqual(0);
      const swings = groups.map(({ low, high }) => Math.abs(high - low));
      expect(swings).toEqual([...swings].sort((a, b) => b - a));
    }
  });

  it("leaves no group of random numbers out: with all groups at their median the gap does not vary", () => {
    const under: Scenario = {
      ...REFERENCE_SCENARIO,
      changes: [
        { id: "wisn", kind: "demand-method", method: "wisn", units: ["helse-a"], reason: "test" },
        {
          id: "stay",
          kind: "exits",
          process: "all",
          operation: "multiply",
          value: 0.9,
          low: 0.8,
          high: 1,
          startYear: 2028,
          rampYears: 0,
          ageFrom: 20,
          ageTo: 74,
          reason: "test",
        },
      ] as ScenarioChange[],
    };
    const compiled = compileOccupation(smallDataset(), under, "bioingenior", { to: 2034 });
    const sources = Object.fromEntries(FIGURE_GROUPS.map((group) => [group, { z: 0 }]));
    const gap = measureDraws(simulate(compiled, { seed: 3, draws: 20, sources }), "gap", [0, 1, 2, 3]);
    for (let at = 0; at < gap.length; at++) expect(gap[at]).toBe(gap[at - (at % 20)]);
    const found = analyse(smallDataset(), { units: ["helse-a"] }, 100, under).units[0]!.groups.map(({ group }) => group);
    expect(found).toContain("change");
    expect(found).not.toContain("demand:base");
  });

  it("speaks of the very draws of the projection, and moves each group the way it must", () => {
    const compiled = compileOccupation(smallDataset(), REFERENCE_SCENARIO, "bioingenior", { to: 2034 });
    const gap = measureDraws(simulate(compiled, { seed: 5, draws: 300 }), "gap", [0, 1, 2, 3]);
    const [nation] = analyse(smallDataset()).units;
    expect(nation!.gap).toEqual(summarise(gap.slice(8 * 300)));
    const at = (name: string) => nation!.groups.find(({ group }) => group === name)!;
    for (const more of ["exit:leaving", "exit:retirement", "demand:base", "demand:standard", "population", "driver"])
      expect(at(more).high, more).toBeGreaterThan(at(more).low);
    for (const less of ["completion", "take-up", "immigration", "reentry", "demand:productivity"])
      expect(at(less).high, less).toBeLessThan(at(less).low);
  });

  it("answers for a unit the same whatever other units are asked for, and the same each time", () => {
    expect(analyse(smallDataset(), { units: ["helse-b"] }).units[0]).toEqual(analyse(smallDataset()).units[1]);
  });

  it("tells how far it is, refuses a unit without staff, and stops when asked to", () => {
    const seen: number[] = [];
    const options = { draws: 4, seed: 1, onProgress: (done: number) => seen.push(done) };
    analyseSensitivity(smallDataset(), REFERENCE_SCENARIO, { ...question, units: ["norge"] }, options);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBeCloseTo(1, 12);
    const without = (["stock", "demand_base"] as const).reduce(
      (data, table) =>
        withTable(data, table, (rows) => (rows as readonly { unit: string }[]).filter((row) => row.unit !== "helse-b") as never),
      smallDataset(),
    );
    expect(() => analyse(without)).toThrow(/helse-b/);
    const signal = AbortSignal.abort(new Error("stopped"));
    expect(() =>
      analyseSensitivity(smallDataset(), REFERENCE_SCENARIO, { ...question, units: ["norge"] }, { draws: 4, seed: 1, signal }),
    ).toThrow("stopped");
  });
});
