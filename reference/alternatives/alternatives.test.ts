import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runProjection } from "#io/compute";
import { readAlternatives, readPackageFolder } from "#io/ingest";
import { alternativeScenario, checkScenario, REFERENCE_SCENARIO, Scenario } from "#model/scenario";

const folder = fileURLToPath(new URL("..", import.meta.url));
const { name, families, alternatives } = await readAlternatives(folder);
const read = await readPackageFolder(folder);
if (!read.ok) throw new Error("the reference dataset has findings");
const { dataset } = read;

/** The gap of nurses in the nation in 2040 under a scenario. */
async function nurses(scenario: Scenario) {
  const outcome = await runProjection(dataset, scenario, {
    occupations: ["sykepleier"],
    units: ["norge"],
    from: 2026,
    to: 2040,
    draws: 100,
    seed: 1,
    workers: 0,
  });
  const { gap } = outcome.series[0]!.measures;
  const [low, middle, high] = [gap.p10.at(-1)!, gap.p50.at(-1)!, gap.p90.at(-1)!];
  return { middle, width: high - low, years: gap };
}
const reference = await nurses(REFERENCE_SCENARIO);
const gaps = new Map(await Promise.all(alternatives.map(async (one) => [one.id, await nurses(alternativeScenario(one))] as const)));
const gap = (id: string) => gaps.get(id)!;

describe("the named alternatives", () => {
  it("each stand once, in a family that is there, and every family goes from low to high or from without to with", () => {
    expect(new Set(alternatives.map(({ id }) => id)).size).toBe(alternatives.length);
    const levels = families.map(({ id }) => [id, alternatives.filter(({ family }) => family === id).map(({ level }) => level)]);
    expect(levels).toEqual([
      ["healthy-ageing", ["low", "main", "high"]],
      ["standard-growth", ["low", "main", "high"]],
      ["population", ["low", "main", "high"]],
      ["model-error", ["without", "with"]],
    ]);
    expect(alternatives).toHaveLength(levels.reduce((sum, [, of]) => sum + of!.length, 0));
  });

  it("say what happens, what they assume and where it is from in three languages", () => {
    const said = alternatives.flatMap(({ names, says, assumes }) => [names, says, assumes.text, assumes.source]);
    for (const texts of [name, ...families.map(({ names }) => names), ...said]) {
      expect(new Set(Object.values(texts)).size, texts.en).toBe(3);
      for (const text of Object.values(texts)) expect(text.length).toBeGreaterThan(5);
    }
  });

  it.each(alternatives.map((one) => [one.id, one] as const))(
    "%s is a scenario that the reference dataset takes without a finding",
    (_, one) => {
      const scenario = alternativeScenario(one);
      expect(Scenario.parse(scenario)).toEqual(scenario);
      expect(checkScenario(dataset, scenario)).toEqual([]);
    },
  );

  it("change nothing where they are what the dataset states", () => {
    for (const id of ["healthy-ageing-low", "standard-growth-main", "population-main", "model-error-with"])
      expect(gap(id), id).toEqual(reference);
  });

  it("move the gap of nurses as their level says", () => {
    const middle = (id: string) => gap(id).middle;
    // Who grows old in better health uses less; each year counts about as much.
    const [one, two] = [reference.middle - middle("healthy-ageing-main"), reference.middle - middle("healthy-ageing-high")];
    expect(one).toBeGreaterThan(1000);
    expect(two).toBeGreaterThan(1.5 * one);
    expect(middle("standard-growth-low")).toBeLessThan(reference.middle);
    expect(middle("standard-growth-high")).toBeGreaterThan(reference.middle);
    expect(middle("population-low")).toBeLessThan(reference.middle);
    expect(middle("population-high")).toBeGreaterThan(reference.middle);
  });

  it("make the interval narrower without the model's own error, about the same middle", () => {
    const without = gap("model-error-without");
    expect(without.width).toBeLessThan(0.97 * reference.width);
    expect(Math.abs(without.middle - reference.middle)).toBeLessThan(0.25 * reference.width);
  });
});
