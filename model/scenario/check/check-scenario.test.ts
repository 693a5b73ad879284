import { describe, expect, it } from "vitest";
import { REFERENCE_SCENARIO, Scenario } from "../scenario.ts";
import { smallDataset, withTable } from "../small-dataset.test-support.ts";
import { checkScenario } from "./check-scenario.ts";

const dataset = smallDataset();
const base = { id: "a", operation: "multiply", value: 1.1, startYear: 2028, reason: "why" };

function found(...changes: object[]): (string | null)[][] {
  const scenario = Scenario.parse({ ...REFERENCE_SCENARIO, changes: changes.map((change, i) => ({ ...base, id: `c${i}`, ...change })) });
  return checkScenario(dataset, scenario).map(({ code, field }) => [code, field]);
}

describe("checkScenario", () => {
  it("finds nothing wrong with a scenario that fits", () => {
    expect(checkScenario(dataset, REFERENCE_SCENARIO)).toEqual([]);
    expect(
      found(
        { kind: "study-places", operation: "add", value: 20, programmes: ["bioingenior-aust"] },
        { kind: "exits", process: "retirement", ageFrom: 60, units: ["helse-aust"] },
        { kind: "driver", operation: "set", value: 0, programmeGroup: "screening" },
      ),
    ).toEqual([]);
  });

  it("finds a scenario written for another dataset", () => {
    const [finding] = checkScenario(dataset, { ...REFERENCE_SCENARIO, dataset: "sweden" });
    expect(finding).toMatchObject({ code: "scenario.other-dataset", value: "sweden", params: { expected: "small" } });
  });

  it("finds ids the dataset does not have, and suggests the one meant", () => {
    expect(found({ kind: "demand", occupations: ["bioingenioer"], units: ["helse-a", "helse-z9"] })).toEqual([
      ["scenario.unknown-occupation", "changes[0].occupations[0]"],
      ["scenario.unknown-unit", "changes[0].units[1]"],
    ]);
    const scenario = Scenario.parse({ ...REFERENCE_SCENARIO, changes: [{ ...base, kind: "demand", occupations: ["bioingenioer"] }] });
    expect(checkScenario(dataset, scenario)[0]!.params.suggestion).toBe("bioingenior");
    expect(found({ kind: "completion", programmes: ["x"] }).map(([code]) => code)).toContain("scenario.unknown-programme");
    expect(found({ kind: "driver", programmeGroup: "x" })).toEqual([["scenario.unknown-driver-group", "changes[0].programmeGroup"]]);
    const population = Scenario.parse({
      ...REFERENCE_SCENARIO,
      changes: [{ kind: "population", id: "p", reason: "why", alternative: "HHHH" }],
    });
    expect(checkScenario(dataset, population).map(({ code }) => code)).toEqual(["scenario.unknown-alternative"]);
  });

  it("finds lists that name nothing", () =>
    expect(found({ kind: "demand", units: [] })).toEqual([["scenario.empty-list", "changes[0].units"]]));

  it("finds ids used twice", () =>
    expect(found({ kind: "demand", id: "x" }, { kind: "absence", id: "x" })).toEqual([["scenario.duplicate-id", "changes[1].id"]]));

  it.each([
    [{ startYear: 2025 }, "scenario.year-outside", "startYear"],
    [{ startYear: 2041 }, "scenario.year-outside", "startYear"],
    [{ endYear: 2027 }, "scenario.ends-before-start", "endYear"],
  ])("finds years outside the data: %j", (fields, code, field) =>
    expect(found({ kind: "demand", ...fields })).toEqual([[code, `changes[0].${field}`]]),
  );

  it.each([
    [{ kind: "completion", operation: "set", value: 1.2 }, "scenario.value-outside", "value"],
    [{ kind: "absence", operation: "add", value: -1.2 }, "scenario.value-outside", "value"],
    [{ kind: "study-places", operation: "set", value: -5 }, "scenario.value-outside", "value"],
    [{ kind: "demand", value: -1 }, "scenario.value-outside", "value"],
    [{ kind: "demand", value: 1e308 }, "scenario.value-outside", "value"],
    [{ kind: "study-places", operation: "set", value: 1e300 }, "scenario.value-outside", "value"],
    [{ kind: "standard-growth", operation: "set", value: 0.5 }, "scenario.value-outside", "value"],
    [{ kind: "demand", low: 1 }, "scenario.half-interval", "high"],
    [{ kind: "demand", low: 1.2, high: 1.3 }, "scenario.interval-order", "value"],
    [{ kind: "demand", distribution: "pert" }, "scenario.distribution-without-interval", "distribution"],
    [{ kind: "exits", process: "all", operation: "set", value: 0.1 }, "scenario.exits-one-process", "process"],
    [{ kind: "exits", process: "all", ageFrom: 60, ageTo: 50 }, "scenario.age-order", "ageTo"],
  ])("finds values that make no sense: %j", (change, code, field) => expect(found(change)).toEqual([[code, `changes[0].${field}`]]));

  it("finds changes that would have no effect", () => {
    expect(found({ kind: "take-up", units: ["helse-a"] })).toEqual([["scenario.units-not-used", "changes[0].units"]]);
    expect(found({ kind: "placements", programmes: ["radiograf-vest"] })).toEqual([["scenario.no-placements", "changes[0].programmes"]]);
    expect(found({ kind: "study-places", occupations: ["radiograf"], programmes: ["bioingenior-aust"] })).toEqual([
      ["scenario.no-programme", "changes[0].programmes"],
    ]);
    expect(found({ kind: "driver", programmeGroup: "screening", occupations: ["radiograf"] })).toEqual([
      ["scenario.driver-without-occupation", "changes[0].occupations[0]"],
    ]);
  });

  it("finds WISN where no workload is described", () => {
    const wisn = (fields: object) =>
      checkScenario(
        dataset,
        Scenario.parse({ ...REFERENCE_SCENARIO, changes: [{ kind: "demand-method", id: "w", reason: "why", method: "wisn", ...fields }] }),
      ).map(({ code }) => code);
    expect(wisn({})).toEqual([]);
    expect(wisn({ occupations: ["bioingenior"], units: ["helse-aust"] })).toEqual([]);
    expect(wisn({ occupations: ["radiograf"] })).toEqual(["scenario.no-workload"]);
    expect(wisn({ units: ["helse-nord"] })).toEqual(["scenario.no-workload"]);
  });

  it("finds two changes that set the same parameter in the same years and places", () => {
    const set = { kind: "exits", operation: "set", value: 0.1, process: "retirement" };
    expect(found({ ...set, units: ["helse-aust"] }, { ...set, units: ["helse-a"] })).toEqual([["scenario.conflicting-set", "changes[1]"]]);
    expect(found(set, { ...set, operation: "multiply" })).toEqual([]);
    expect(found({ ...set, endYear: 2029 }, { ...set, startYear: 2030 })).toEqual([]);
    expect(found({ ...set, ageTo: 60 }, { ...set, ageFrom: 61 })).toEqual([]);
    expect(found({ ...set, units: ["helse-a"] }, { ...set, units: ["helse-b"] })).toEqual([]);
    expect(found({ ...set, occupations: ["bioingenior"] }, { ...set, occupations: ["radiograf"] })).toEqual([]);
  });

  it("takes the years from the data: with a longer projection a later start is fine", () => {
    const longer = withTable(dataset, "population_projection", (rows) => [...rows, { ...rows[0]!, year: 2050 }]);
    const scenario = Scenario.parse({ ...REFERENCE_SCENARIO, changes: [{ ...base, kind: "demand", startYear: 2045 }] });
    expect(checkScenario(longer, scenario)).toEqual([]);
  });
});
