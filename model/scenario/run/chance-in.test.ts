import { describe, expect, it } from "vitest";
import { Series } from "../outcome.ts";
import { REFERENCE_SCENARIO } from "../scenario.ts";
import { smallDataset, withoutUncertainty } from "../small-dataset.test-support.ts";
import { runOccupation } from "./run-occupation.ts";

const run = (dataset = smallDataset(), noise: "expected" | "demographic" = "demographic") =>
  runOccupation(dataset, REFERENCE_SCENARIO, "bioingenior", { to: 2030, draws: 200, seed: 3, noise });

describe("a run with demographic noise", () => {
  const series = run();

  it("gives series of the outcome's schema, with what is expected beside what is met by chance", () => {
    const without = run(smallDataset(), "expected");
    series.forEach((one, i) => {
      expect(Series.safeParse(one).error).toBeUndefined();
      expect(one.chance!.expectedGap).toEqual(without[i]!.measures.gap);
      expect(without[i]!.chance).toBeUndefined();
      expect(one.measures.demand).toEqual(without[i]!.measures.demand);
    });
  });

  it("divides the variance of the gap: more of it is chance in a unit than in the nation", () => {
    const of = (unit: string): number => series.find((one) => one.unit === unit)!.chance!.chanceShare.at(-1)!;
    expect(of("helse-c")).toBeGreaterThan(of("norge"));
    for (const { chance } of series) {
      chance!.chanceShare.forEach((share, i) => {
        const [byChance, byParameters] = [chance!.chanceVariance[i]!, chance!.parameterVariance[i]!];
        expect(share).toBeCloseTo(byChance / (byChance + byParameters), 12);
      });
    }
  });

  it("is all chance where every figure is known", () => {
    for (const { chance } of run(withoutUncertainty(smallDataset()))) {
      for (const variance of chance!.parameterVariance) expect(variance).toBeLessThan(1e-12);
      expect(chance!.chanceShare.at(-1)).toBeCloseTo(1, 9);
    }
  });
});
