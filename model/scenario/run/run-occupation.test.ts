import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "#model/vocabulary";
import { samples } from "../../vocabulary/samples.test-support.ts";
import { sliceDataset } from "../dataset/slice-dataset.ts";
import { Series } from "../outcome.ts";
import { REFERENCE_SCENARIO, Scenario } from "../scenario.ts";
import { smallDataset, withTable } from "../small-dataset.test-support.ts";
import { runOccupation } from "./run-occupation.ts";

const dataset = smallDataset();
const options = { to: 2033, draws: 60, seed: 11 };
const run = (changes: object[] = [], data: Dataset = dataset, occupation = "bioingenior", more: object = {}) =>
  runOccupation(
    data,
    Scenario.parse({
      ...REFERENCE_SCENARIO,
      changes: changes.map((change, i) => ({ id: `c${i}`, startYear: 2027, reason: "why", ...change })),
    }),
    occupation,
    { ...options, ...more },
  );
const of = (series: Series[], unit: string): Series => series.find((one) => one.unit === unit)!;
const mean = (series: Series[], unit: string, measure: "supply" | "demand" | "gap" | "graduates" | "headcount"): number =>
  of(series, unit).measures[measure].mean.at(-1)!;

describe("runOccupation", () => {
  const reference = run();

  it("gives series that keep the outcome's schema, for every unit with staff at or below it", () => {
    expect(reference.map(({ unit }) => unit)).toEqual(["norge", "helse-aust", "helse-a", "helse-b", "helse-nord", "helse-c", "fjellfylke"]);
    for (const series of reference) expect(Series.safeParse(series).error).toBeUndefined();
  });

  it("sums means from unit to nation, while percentiles do not sum", () => {
    const leaves = ["helse-a", "helse-b", "helse-c", "fjellfylke"];
    for (const measure of ["supply", "demand", "gap"] as const) {
      expect(leaves.reduce((sum, unit) => sum + mean(reference, unit, measure), 0)).toBeCloseTo(mean(reference, "norge", measure), 6);
    }
    const spread = (unit: string) => of(reference, unit).measures.gap.p90.at(-1)! - of(reference, unit).measures.gap.p10.at(-1)!;
    expect(Math.abs(leaves.reduce((sum, unit) => sum + spread(unit), 0) - spread("norge"))).toBeGreaterThan(1);
  });

  it("gives the same bytes on a slice as on the whole dataset", () => {
    expect(JSON.stringify(run([], sliceDataset(dataset, "bioingenior")))).toBe(JSON.stringify(reference));
    expect(JSON.stringify(run([], sliceDataset(dataset, "radiograf"), "radiograf"))).toBe(JSON.stringify(run([], dataset, "radiograf")));
  });

  it("does not depend on the units asked for, nor on the first year reported", () => {
    const [only] = run([], dataset, "bioingenior", { units: ["helse-b"] });
    expect(JSON.stringify(only)).toBe(JSON.stringify(of(reference, "helse-b")));
    const later = run([], dataset, "bioingenior", { from: 2030, units: ["norge"] });
    expect(later[0]!.measures.gap.p10).toEqual(of(reference, "norge").measures.gap.p10.slice(4));
    expect(later[0]!.shortageProbability).toHaveLength(4);
  });

  it("counts base demand on the posts it draws: where nothing is vacant, uncertain stock gives no gap in any draw", () => {
    const certain = (["stock", "working_time"] as const).reduce(
      (data, table) => withTable(data, table, (rows) => rows.map((row) => ({ ...row, low: null, high: null }))),
      dataset,
    );
    const posts = new Map(run([], certain).map((series) => [series.unit, series.measures.supply.mean[0]!]));
    const asPosts = withTable(dataset, "demand_base", (rows) =>
      rows.map((row) => (row.occupation === "bioingenior" ? { ...row, value: posts.get(row.unit)!, low: null, high: null } : row)),
    );
    const nation = of(run([], asPosts), "norge").measures;
    expect(nation.supply.p90[0]! - nation.supply.p10[0]!).toBeGreaterThan(1);
    for (const statistic of ["p10", "p90"] as const) expect(nation.gap[statistic][0]!).toBeCloseTo(0, 6);
  });

  it("does not let a change of working time in the base year change what is demanded", () => {
    const change = { kind: "contracted-share", operation: "multiply", value: 1.05, startYear: 2026 };
    const changed = of(run([change]), "norge").measures;
    expect(changed.supply.mean[0]!).toBeGreaterThan(of(reference, "norge").measures.supply.mean[0]! * 1.01);
    expect(changed.demand.p50).toEqual(of(reference, "norge").measures.demand.p50);
  });

  it("gives the same base years however far it runs", () => {
    const longer = run([], dataset, "bioingenior", { to: 2038 });
    expect(of(longer, "norge").measures.gap.p50.slice(0, 8)).toEqual(of(reference, "norge").measures.gap.p50);
  });

  it("changes nothing else when a scenario touches one unit", () => {
    const changed = run([{ kind: "demand", operation: "multiply", value: 1.5, low: 1.2, high: 1.9, units: ["helse-a"] }]);
    expect(JSON.stringify(of(changed, "helse-b"))).toBe(JSON.stringify(of(reference, "helse-b")));
    expect(mean(changed, "helse-a", "demand")).toBeGreaterThan(mean(reference, "helse-a", "demand"));
  });

  it("keeps single futures that the statistics are drawn from", () => {
    const [nation] = run([], dataset, "bioingenior", { futures: 60, units: ["norge"] });
    const last = nation!.futures!.supply.map((future) => future.at(-1)!);
    expect(last).toHaveLength(60);
    expect(last.reduce((sum, value) => sum + value, 0) / 60).toBeCloseTo(nation!.measures.supply.mean.at(-1)!, 8);
  });

  it("says by which method demand is computed", () => {
    const scenario = Scenario.parse({
      ...REFERENCE_SCENARIO,
      changes: [{ kind: "demand-method", id: "w", method: "wisn", reason: "why" }],
    });
    const wisn = runOccupation(dataset, scenario, "bioingenior", options);
    expect([of(wisn, "helse-a").basis, of(wisn, "helse-b").basis, of(wisn, "helse-aust").basis]).toEqual(["wisn", "demand", "mixed"]);
  });

  it("reports progress up to 1 and stops when aborted", () => {
    const seen: number[] = [];
    run([], dataset, "radiograf", { onProgress: (done: number) => seen.push(done) });
    expect(seen.at(-1)).toBe(1);
    expect(() => run([], dataset, "radiograf", { signal: AbortSignal.abort(new Error("enough")) })).toThrow("enough");
  });

  it("refuses years and draws that make no sense", () => {
    expect(() => run([], dataset, "bioingenior", { from: 2020 })).toThrow(RangeError);
    expect(() => run([], dataset, "bioingenior", { to: 2025 })).toThrow(RangeError);
    expect(() => run([], dataset, "bioingenior", { draws: 0 })).toThrow(RangeError);
  });
});

describe("scenario changes move results the way they should", () => {
  const reference = run();
  it.each([
    [{ kind: "study-places", operation: "add", value: 40, startYear: 2026 }, "graduates", 1],
    [{ kind: "placements", operation: "multiply", value: 0.5, startYear: 2026 }, "graduates", -1],
    [{ kind: "completion", operation: "set", value: 0.9 }, "graduates", 1],
    [{ kind: "take-up", operation: "multiply", value: 0.8 }, "graduates", -1],
    [{ kind: "exits", process: "all", operation: "multiply", value: 1.3 }, "headcount", -1],
    [{ kind: "inflow", process: "reentry", operation: "add", value: 10 }, "headcount", 1],
    [{ kind: "contracted-share", operation: "add", value: 0.05 }, "supply", 1],
    [{ kind: "standard-growth", operation: "add", value: 0.01 }, "demand", 1],
    [{ kind: "productivity", operation: "add", value: 0.01 }, "demand", -1],
    [{ kind: "driver", programmeGroup: "screening", operation: "set", value: 0 }, "demand", -1],
    [{ kind: "demand", operation: "add", value: 50 }, "gap", 1],
  ] as const)("%j moves %s", (change, measure, sign) => {
    expect((mean(run([change]), "norge", measure) - mean(reference, "norge", measure)) * sign).toBeGreaterThan(0.5);
  });

  it("adds exactly the FTE a scenario adds to demand", () => {
    const added = run([{ kind: "demand", operation: "add", value: 50 }]);
    expect(mean(added, "norge", "demand") - mean(reference, "norge", "demand")).toBeCloseTo(50, 8);
  });

  it("never shrinks the gap when more leave", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 3, noNaN: true }), (factor) => {
        const more = run([{ kind: "exits", process: "leaving", operation: "multiply", value: factor }], dataset, "bioingenior", {
          draws: 8,
        });
        const fewer = run([], dataset, "bioingenior", { draws: 8 });
        expect(mean(more, "norge", "gap")).toBeGreaterThanOrEqual(mean(fewer, "norge", "gap") - 1e-9);
      }),
      { numRuns: samples(8) },
    );
  });
});

/** Closed form of the Dutch Capaciteitsorgaan's planning: the yearly intake at which supply meets demand in a year of equilibrium. */
describe("equilibrium intake", () => {
  const BASE = 2026;
  const LENGTH = 3;
  const target = 2036;
  const [completion, takeUp, fte] = [0.75, 0.8, 0.86];
  const certain = { low: null, high: null, distribution: null } as const;

  /** Nobody leaves, moves or comes, nothing grows, nothing is uncertain; the occupation starts 200 FTE short. */
  function still(intake: number, demand: number): Dataset {
    let data = withTable(dataset, "exits", (rows) => rows.map((row) => ({ ...row, value: 0, ...certain })));
    data = withTable(data, "moves", () => []);
    data = withTable(data, "drivers", () => []);
    data = withTable(data, "driver_steps", () => []);
    data = withTable(data, "placements", () => []);
    data = withTable(data, "inflows", (rows) => rows.map((row) => ({ ...row, value: 0, ...certain })));
    data = withTable(data, "growth", (rows) => rows.map((row) => ({ ...row, value: 0, ...certain })));
    data = withTable(data, "stock", (rows) => rows.map((row) => ({ ...row, ...certain })));
    data = withTable(data, "age_profile", (rows) => rows.filter((row) => row.age_from === 23).map((row) => ({ ...row, value: 1 })));
    data = withTable(data, "working_time", (rows) => rows.map((row) => ({ ...row, ...certain })));
    data = withTable(data, "programme_figures", (rows) => rows.map((row) => ({ ...row, ...certain })));
    data = withTable(data, "population_projection", (rows) =>
      rows.map((row) => ({ ...row, value: rows.find((first) => first.year === BASE && first.age_from === row.age_from)!.value })),
    );
    data = withTable(data, "demand_base", (rows) =>
      rows.filter((row) => row.occupation === "bioingenior").map((row, _, all) => ({ ...row, value: demand / all.length, ...certain })),
    );
    const places = (programme: string, year: number, value: number) => ({
      ...data.tables.study_places[0]!,
      programme,
      year,
      value,
      ...certain,
    });
    return withTable(data, "study_places", () =>
      ["bioingenior-aust", "bioingenior-vest"].flatMap((programme) => [places(programme, 2018, 0), places(programme, BASE, intake / 2)]),
    );
  }

  it("closes the gap in the year it is solved for, and not before", () => {
    const staff = 1600 * fte;
    const demand = staff + 200;
    const cohorts = target - BASE - LENGTH;
    const intake = (demand - staff) / (cohorts * completion * takeUp * fte);
    const [nation] = runOccupation(still(intake, demand), REFERENCE_SCENARIO, "bioingenior", {
      to: target,
      draws: 3,
      seed: 1,
      units: ["norge"],
    });
    const { gap } = nation!.measures;
    expect(gap.mean[0]).toBeCloseTo(200, 8);
    expect(gap.mean[LENGTH]).toBeCloseTo(200, 8);
    expect(gap.mean[LENGTH + 1]).toBeCloseTo(200 - 200 / cohorts, 8);
    expect(gap.p10.at(-1)).toBeCloseTo(0, 8);
    expect(gap.p90.at(-1)).toBeCloseTo(0, 8);
  });
});
