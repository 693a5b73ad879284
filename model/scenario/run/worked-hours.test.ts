import { describe, expect, it } from "vitest";
import type { Dataset } from "#model/vocabulary";
import type { Series } from "../outcome.ts";
import { REFERENCE_SCENARIO, Scenario } from "../scenario.ts";
import { smallDataset, withTable } from "../small-dataset.test-support.ts";
import { runOccupation } from "./run-occupation.ts";

const DRAWS = 24;
const LEAVES = ["helse-a", "helse-b", "helse-c", "fjellfylke"];

/** Absence differs between units, so that sums of products are not products of sums. */
const dataset = withTable(smallDataset(), "working_time", (rows) => [
  ...rows,
  ...rows
    .filter(({ measure }) => measure === "absence")
    .map((row) => ({ ...row, unit: "helse-a", occupation: "bioingenior", value: 0.2, low: 0.15, high: 0.25 })),
]);

const run = (changes: object[] = [], data: Dataset = dataset): Map<string, Series> => {
  const scenario = Scenario.parse({
    ...REFERENCE_SCENARIO,
    changes: changes.map((change, i) => ({ id: `c${i}`, reason: "why", ...change })),
  });
  const series = runOccupation(data, scenario, "bioingenior", { to: 2032, draws: DRAWS, seed: 5, futures: DRAWS });
  return new Map(series.map((one) => [one.unit, one]));
};

/** Draws of a unit: supply and demand in both kinds of hours, draw by draw, year by year. */
const futuresOf = (series: Map<string, Series>, unit: string) =>
  series.get(unit)!.futures as { readonly [F in keyof NonNullable<Series["futures"]>]-?: number[][] };

const reference = run();
const absent = (startYear: number) => run([{ kind: "absence", operation: "add", value: 0.04, startYear }]);

describe("worked hours", () => {
  it("are those of today's posts: at constant absence the worked gap of a unit is the contracted one times the share worked, in every draw", () => {
    for (const unit of LEAVES) {
      const { supply, demand, workedSupply, workedDemand } = futuresOf(reference, unit);
      for (let d = 0; d < DRAWS; d++) {
        const share = workedSupply[d]![0]! / supply[d]![0]!;
        expect(share).toBeLessThan(unit === "helse-a" ? 0.9 : 0.95);
        for (let t = 0; t < supply[d]!.length; t++) {
          const gap = workedDemand[d]![t]! - workedSupply[d]![t]!;
          expect(gap).toBeCloseTo(share * (demand[d]![t]! - supply[d]![t]!), 9);
        }
      }
    }
  });

  it("lack when absence rises, while the posts to fill are the same", () => {
    const changed = absent(2029);
    for (const unit of [...LEAVES, "norge"]) {
      const [before, after] = [reference.get(unit)!, changed.get(unit)!];
      expect(after.measures.gap).toEqual(before.measures.gap);
      expect(after.shortageProbability).toEqual(before.shortageProbability);
      expect(after.worked!.demand).toEqual(before.worked!.demand);
      before.worked!.gap.p50.forEach((gap, t) => {
        const lost = after.worked!.gap.p50[t]! - gap!;
        if (t < 3) expect(lost).toBeCloseTo(0, 9);
        else expect(lost / after.measures.supply.p50[t]!).toBeGreaterThan(0.03);
      });
    }
  });

  it("are wanted as they were before the scenario, also where it changes absence from the first year on", () => {
    const changed = absent(2026);
    for (const unit of LEAVES) {
      expect(futuresOf(changed, unit).workedDemand).toEqual(futuresOf(reference, unit).workedDemand);
      expect(changed.get(unit)!.worked!.gap.mean[0]!).toBeGreaterThan(reference.get(unit)!.worked!.gap.mean[0]!);
    }
  });

  it("are summed over units in every draw, and percentiles taken last", () => {
    const { workedDemand } = futuresOf(reference, "norge");
    workedDemand.forEach((years, d) => {
      years.forEach((whole, t) => {
        const parts = LEAVES.map((unit) => futuresOf(reference, unit).workedDemand[d]![t]!);
        expect(whole).toBeCloseTo(
          parts.reduce((sum, part) => sum + part, 0),
          9,
        );
      });
    });
    const { worked, measures } = reference.get("norge")!;
    for (const [t, gap] of worked!.gap.mean.entries()) {
      expect(gap).toBeCloseTo(worked!.demand.mean[t]! - measures.workedSupply.mean[t]!, 9);
      const short = futuresOf(reference, "norge").workedDemand.filter(
        (years, d) => years[t]! > futuresOf(reference, "norge").workedSupply[d]![t]!,
      );
      expect(worked!.shortageProbability[t]).toBeCloseTo(short.length / DRAWS, 12);
    }
    const share = worked!.demand.mean[0]! / measures.demand.mean[0]!;
    expect(share).toBeLessThan(0.93);
    expect(share).toBeGreaterThan(0.8);
  });

  it("begin with the absence of the ages drawn: in the base year no post is worked otherwise than demanded, in every draw", () => {
    const note = { unit_of_measure: "years", year: 2026, source: "invented", certainty: "assumption", note: "Invented." } as const;
    const byAge = withTable(dataset, "working_time", (rows) =>
      rows.flatMap((row) =>
        row.measure === "absence" && row.unit === null
          ? [
              { ...row, age_to: 49 },
              { ...row, age_from: 50, value: 0.3, low: 0.25, high: 0.35 },
            ]
          : [row],
      ),
    );
    const old = run(
      [],
      withTable(byAge, "common_uncertainty", () => [
        { measure: "mean-age", occupation: null, value: 0, low: -4, high: 4, distribution: null, ...note },
      ]),
    );
    const { supply, demand, workedSupply, workedDemand } = futuresOf(old, "helse-b");
    const shares = supply.map((years, d) => workedSupply[d]![0]! / years[0]!);
    // Uncertain ages move the share by far more than the multiplier on absence does.
    expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.05);
    shares.forEach((share, d) => {
      expect(workedDemand[d]![0]!).toBeCloseTo(share * demand[d]![0]!, 9);
    });
  });

  it("of a unit without staff are those of all units together in the same draw", () => {
    const without = run(
      [],
      withTable(dataset, "stock", (rows) =>
        rows.map((row) => (row.unit === "helse-c" ? { ...row, value: 0, low: null, high: null } : row)),
      ),
    );
    const [alone, whole] = [futuresOf(without, "helse-c"), futuresOf(without, "norge")];
    // Its base demand is counted on posts it has none of today, so its demand is what is stated.
    expect(alone.demand[0]![0]).toBeGreaterThan(0);
    for (let d = 0; d < DRAWS; d++) {
      const share = whole.workedSupply[d]![0]! / whole.supply[d]![0]!;
      expect(alone.workedDemand[d]![0]! / alone.demand[d]![0]!).toBeCloseTo(share, 9);
    }
  });
});
