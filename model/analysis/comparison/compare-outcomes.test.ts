import { describe, expect, it } from "vitest";
import { MODEL_VERSION, type Outcome, REFERENCE_SCENARIO, runOccupation } from "#model/scenario";
import { smallDataset } from "../../scenario/small-dataset.test-support.ts";
import { compareOutcomes } from "./compare-outcomes.ts";
import { sizeOf } from "./rank-comparison.ts";

const series = ["bioingenior", "radiograf"].flatMap((occupation) =>
  runOccupation(smallDataset(), REFERENCE_SCENARIO, occupation, { to: 2030, draws: 30, seed: 1 }),
);
const key = { dataset: "d", scenario: "s", model: MODEL_VERSION, seed: 1, draws: 30, noise: "expected" as const };
const outcome = (change: Partial<Outcome["key"]> = {}, list = series): Outcome => ({
  schema: "framsyn/outcome/1",
  key: { ...key, ...change },
  years: [2026, 2027, 2028, 2029, 2030],
  series: list,
});
/** The same outcome with every gap moved by some FTE. */
const moved = (change: Partial<Outcome["key"]>, by: (occupation: string) => number): Outcome =>
  outcome(
    change,
    series.map((one) => ({
      ...one,
      measures: {
        ...one.measures,
        gap: Object.fromEntries(
          Object.entries(one.measures.gap).map(([name, values]) => [name, values.map((value) => (value ?? 0) + by(one.occupation))]),
        ) as (typeof one)["measures"]["gap"],
      },
    })),
  );

describe("compareOutcomes", () => {
  it("finds nothing between an outcome and itself", () => {
    const { items, onlyA, onlyB } = compareOutcomes(outcome(), outcome(), 2029);
    expect(items).toHaveLength(series.length);
    for (const item of items) expect([sizeOf(item), item.interaction, item.effects]).toEqual([0, 0, []]);
    expect([onlyA, onlyB]).toEqual([[], []]);
  });

  it("ranks by size, and gives the difference to the model where nothing else differs", () => {
    const { items } = compareOutcomes(
      outcome(),
      moved({ model: "next" }, (occupation) => (occupation === "radiograf" ? -7 : 2)),
      2030,
    );
    const half = series.length / 2;
    expect(items.slice(0, half).every(({ occupation }) => occupation === "radiograf")).toBe(true);
    for (const { occupation, difference, effects, interaction } of items) {
      expect(difference).toBeNull();
      expect(effects).toEqual([{ cause: "model", effect: expect.closeTo(occupation === "radiograf" ? -7 : 2, 9) }]);
      expect(interaction).toBe(0);
    }
    const scenario = compareOutcomes(
      outcome(),
      moved({ scenario: "other" }, () => 1),
      2030,
    );
    expect(scenario.items[0]!.effects[0]!.cause).toBe("scenario");
  });

  it("names no cause where more than one thing differs, or the figures do", () => {
    for (const change of [{ model: "next", dataset: "e" }, { dataset: "e" }, { model: "next", seed: 2 }]) {
      const [item] = compareOutcomes(
        outcome(),
        moved(change, () => 3),
        2030,
      ).items;
      expect(item!.effects).toEqual([]);
      expect(item!.interaction).toBeCloseTo(3, 9);
    }
  });

  it("names what only one outcome holds, and refuses a year neither covers", () => {
    const fewer = outcome(
      {},
      series.filter(({ unit }) => unit !== "helse-c"),
    );
    expect(compareOutcomes(outcome(), fewer, 2030).onlyA).toEqual([
      { occupation: "bioingenior", unit: "helse-c" },
      { occupation: "radiograf", unit: "helse-c" },
    ]);
    expect(compareOutcomes(fewer, outcome(), 2030).onlyB).toHaveLength(2);
    expect(() => compareOutcomes(outcome(), outcome(), 2035)).toThrow(/covers 2026 to 2030, not 2035/);
  });
});
