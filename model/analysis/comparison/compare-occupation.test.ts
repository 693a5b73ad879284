import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REFERENCE_SCENARIO, type Scenario, type ScenarioChange } from "#model/scenario";
import { DATASET_CAUSES, type Dataset, type TableName } from "#model/vocabulary";
import { smallDataset, withTable } from "../../scenario/small-dataset.test-support.ts";
import { samples } from "../../vocabulary/samples.test-support.ts";
import type { Side } from "../definition/side.ts";
import { compareOccupation, type OccupationComparison } from "./compare-occupation.ts";
import { partsThatDiffer, takePart } from "./take-part.ts";

const DRAWS = 60;
const first: Side = { dataset: smallDataset(), scenario: REFERENCE_SCENARIO };
const compare = (a: Side, b: Side, units?: string[], occupation = "bioingenior", year = 2034): OccupationComparison =>
  compareOccupation(a, b, occupation, { year, ...(units === undefined ? {} : { units }) }, { draws: DRAWS, seed: 3 });

/** Another edition: values of some tables times a factor. */
function edition(factors: Partial<Record<TableName, number>>, hash = "1".repeat(64)): Side {
  const dataset = Object.entries(factors).reduce<Dataset>(
    (data, [table, factor]) =>
      withTable(data, table as "exits", (rows) =>
        rows.map((row) => ({ ...row, value: row.value * factor, low: row.low && row.low * factor, high: row.high && row.high * factor })),
      ),
    smallDataset(),
  );
  return { dataset: { ...dataset, hash }, scenario: REFERENCE_SCENARIO };
}
const scenario = (...changes: object[]): Scenario => ({ ...REFERENCE_SCENARIO, changes: changes as ScenarioChange[] });
const morePlaces = { id: "more", kind: "study-places", operation: "multiply", value: 1.5, startYear: 2027, rampYears: 0, reason: "test" };
const without = (side: Side, unit: string): Side => ({
  ...side,
  dataset: (["stock", "demand_base"] as const).reduce(
    (data, table) => withTable(data, table, (rows) => (rows as readonly { unit: string }[]).filter((row) => row.unit !== unit) as never),
    { ...side.dataset, hash: "2".repeat(64) },
  ),
});
const at = ({ items }: OccupationComparison, unit: string) => items.find((item) => item.unit === unit)!;

describe("compareOccupation", () => {
  it("finds nothing between a dataset and itself, nor where only sources and notes differ", () => {
    const renamed: Side = {
      ...first,
      dataset: withTable({ ...smallDataset(), hash: "9".repeat(64) }, "exits", (rows) =>
        rows.map((row) => ({ ...row, source: "another", note: "checked", certainty: "published" as const })).reverse(),
      ),
      scenario: { ...REFERENCE_SCENARIO, name: "another name" },
    };
    for (const other of [first, renamed]) {
      const found = compare(first, other);
      expect(found.items.map(({ unit }) => unit)).toEqual([
        "norge",
        "helse-aust",
        "helse-a",
        "helse-b",
        "helse-nord",
        "helse-c",
        "fjellfylke",
      ]);
      for (const { difference, effects, interaction } of found.items) {
        expect(Object.values(difference!).every((value) => value === 0)).toBe(true);
        expect(effects).toEqual([]);
        expect(interaction).toBe(0);
      }
      expect([found.onlyA, found.onlyB, found.notAttributed]).toEqual([[], [], []]);
    }
  });

  it("gives the whole difference to the one part that differs, whichever it is", () => {
    const parts = [
      ["stock", edition({ stock: 1.1 })],
      ["exits", edition({ exits: 1.2 })],
      ["working-time", edition({ working_time: 0.95 })],
      ["inflows", edition({ inflows: 1.5 })],
      ["education", edition({ study_places: 1.2 })],
      ["demand", edition({ growth: 2 })],
      ["drivers", edition({ driver_steps: 1.3 })],
      ["scenario", { ...first, scenario: scenario(morePlaces) }],
    ] as const;
    for (const [cause, other] of parts) {
      const found = at(compare(first, other), "norge");
      expect(found.effects.map((effect) => effect.cause)).toEqual([cause]);
      expect(found.effects[0]!.effect).toBe(found.difference!.p50);
      expect(found.effects[0]!.effect).not.toBe(0);
      expect(found.interaction).toBe(0);
    }
  });

  it("moves the gap the way each part must", () => {
    const effectOf = (other: Side): number => at(compare(first, other), "norge").difference!.p50;
    expect(effectOf(edition({ exits: 1.2 }))).toBeGreaterThan(0);
    expect(effectOf(edition({ demand_base: 1.1 }))).toBeGreaterThan(0);
    expect(effectOf(edition({ study_places: 1.2 }))).toBeLessThan(0);
    expect(effectOf(edition({ inflows: 1.2 }))).toBeLessThan(0);
  });

  it("adds up: effects and interaction are the difference, units are the nation, and swapping sides turns every sign", () => {
    const factor = fc.double({ min: 0.8, max: 1.25, noNaN: true });
    fc.assert(
      fc.property(factor, factor, factor, fc.boolean(), (exits, places, growth, measures) => {
        const other = edition({ exits, study_places: places, growth });
        const b = measures ? { ...other, scenario: scenario(morePlaces) } : other;
        const [there, back] = [compare(first, b), compare(b, first)];
        for (const item of there.items) {
          const sum = item.effects.reduce((total, { effect }) => total + effect, item.interaction);
          expect(sum).toBeCloseTo(item.difference!.p50, 9);
          const turned = at(back, item.unit);
          expect(turned.difference!.p50).toBeCloseTo(-item.difference!.p50, 9);
          expect(turned.difference!.p10).toBeCloseTo(-item.difference!.p90, 9);
          expect(turned.effects.map(({ cause }) => cause).sort()).toEqual(item.effects.map(({ cause }) => cause).sort());
          for (const { cause, effect } of item.effects)
            expect(turned.effects.find((found) => found.cause === cause)!.effect).toBeCloseTo(-effect, 9);
          expect(turned.interaction).toBeCloseTo(-item.interaction, 9);
        }
        const leaves = ["helse-a", "helse-b", "helse-c", "fjellfylke"].map((unit) => at(there, unit).difference!.mean);
        expect(leaves.reduce((total, mean) => total + mean)).toBeCloseTo(at(there, "norge").difference!.mean, 9);
      }),
      { numRuns: samples(6) },
    );
  });

  it("leaves little to interaction where parts act one beside the other", () => {
    const { difference, interaction, effects } = at(compare(first, edition({ exits: 1.3, growth: 3, driver_steps: 1.2 })), "norge");
    expect(effects.map(({ cause }) => cause).sort()).toEqual(["demand", "drivers", "exits"]);
    // Medians of few draws do not add up exactly.
    expect(Math.abs(interaction)).toBeLessThan(0.15 * Math.abs(difference!.p50));
  });

  it("names what only one side has, and does not count it", () => {
    const found = compare(first, without(edition({ exits: 1.1 }), "helse-b"));
    expect(found.onlyA).toEqual([{ occupation: "bioingenior", unit: "helse-b" }]);
    expect(found.onlyB).toEqual([]);
    expect(found.items.map(({ unit }) => unit)).not.toContain("helse-b");
    expect(compare(without(first, "helse-b"), first).onlyB).toEqual(found.onlyA);
    const gone = withTable(
      withTable({ ...smallDataset(), hash: "3".repeat(64) }, "stock", (rows) => rows.filter((row) => row.occupation !== "radiograf")),
      "demand_base",
      (rows) => rows.filter((row) => row.occupation !== "radiograf"),
    );
    const absent = compare(first, { ...first, dataset: gone }, ["norge", "helse-c"], "radiograf");
    expect(absent).toEqual({
      items: [],
      onlyA: [
        { occupation: "radiograf", unit: "norge" },
        { occupation: "radiograf", unit: "helse-c" },
      ],
      onlyB: [],
      notAttributed: [],
    });
  });

  it("says which part a mixed edition lacks figures for, and still compares", () => {
    const found = compare(first, without(edition({ exits: 1.1 }), "helse-b"));
    const stock = found.notAttributed.find(({ cause }) => cause === "stock")!;
    expect(stock).toMatchObject({ occupation: "bioingenior", reason: "missing-figures" });
    expect(stock.missing!.message).toContain("helse-b");
    const nation = at(found, "norge");
    expect(nation.effects.map(({ cause }) => cause)).toContain("exits");
    expect(nation.effects.reduce((total, { effect }) => total + effect, nation.interaction)).toBeCloseTo(nation.difference!.p50, 9);
  });

  it("exchanges no parts between editions that start in different years", () => {
    const later = edition({ exits: 1.1 });
    const rolled: Side = {
      ...later,
      dataset: withTable({ ...later.dataset, description: { ...later.dataset.description, baseYear: 2027 } }, "population", (rows) =>
        rows.map((row) => ({ ...row, year: 2027 })),
      ),
    };
    const found = compare(first, rolled);
    expect(found.notAttributed).toContainEqual({ occupation: "bioingenior", cause: "exits", reason: "base-year", missing: null });
    for (const { effects, interaction, difference } of found.items) {
      expect(effects).toEqual([]);
      expect(interaction).toBeCloseTo(difference!.p50, 12);
    }
  });

  it("tells how far it is, and stops when asked to", () => {
    const seen: number[] = [];
    const options = { draws: 4, seed: 1, onProgress: (done: number) => seen.push(done) };
    compareOccupation(first, edition({ exits: 1.1, growth: 2 }), "bioingenior", { year: 2030 }, options);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
    const signal = AbortSignal.abort(new Error("stopped"));
    expect(() => compareOccupation(first, first, "bioingenior", { year: 2030 }, { draws: 4, seed: 1, signal })).toThrow("stopped");
  });
});

describe("parts of a dataset", () => {
  it("taken one after the other make one edition of the other, and no figure belongs to no part", () => {
    const names = Object.keys(smallDataset().tables) as TableName[];
    const apart: readonly TableName[] = ["sources", "units", "occupations", "observations"];
    const other = edition(
      Object.fromEntries(
        names
          .filter((name) => !["sources", "units", "occupations", "programmes", "drivers", "observations"].includes(name))
          .map((name) => [name, 1.01]),
      ),
    ).dataset;
    expect(partsThatDiffer(first.dataset, other)).toEqual([...DATASET_CAUSES]);
    const all = DATASET_CAUSES.reduce((data, cause) => takePart(data, other, cause), first.dataset);
    for (const name of names.filter((table) => !apart.includes(table)))
      expect([...all.tables[name]].map((row) => JSON.stringify(row)).sort(), name).toEqual(
        [...other.tables[name]].map((row) => JSON.stringify(row)).sort(),
      );
    expect(partsThatDiffer(all, other)).toEqual([]);
  });
});
