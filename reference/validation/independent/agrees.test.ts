import { describe, expect, it } from "vitest";
import { measureDraws } from "#model/projection";
import { compileOccupation, REFERENCE_SCENARIO, Scenario, simulate } from "#model/scenario";
import { withoutIntervals } from "../central-path.ts";
import { referenceDataset } from "../reference-dataset.test-support.ts";
import { demandOf } from "./demand.test-support.ts";
import { leavesOf } from "./rows.test-support.ts";
import { supplyOf } from "./supply.test-support.ts";

const dataset = withoutIntervals(await referenceDataset());
const TO = 2040;

const MEASURES = ["supply", "demand", "gap", "workedSupply", "workedDemand", "workedGap"] as const;

/** Compares supply, demand and gap of every leaf and year, in contracted and in worked FTE, to 1e-9 of the unit's size. */
function compare(occupation: string, scenario: Scenario): void {
  const { units, ...draws } = simulate(compileOccupation(dataset, scenario, occupation, { to: TO }), { seed: 1, draws: 1 });
  expect(units).toEqual(leavesOf(dataset, occupation));
  const [supply, demand] = [supplyOf(dataset, scenario, occupation, TO), demandOf(dataset, scenario, occupation, TO)];
  units.forEach((unit, u) => {
    const given = MEASURES.map((measure) => measureDraws({ units, ...draws }, measure, [u]));
    for (let t = 0; t <= TO - dataset.description.baseYear; t++) {
      const size = Math.max(1, demand[u]![t]!);
      const [contracted, worked, wanted] = [supply.contracted[u]![t]!, supply.worked[u]![t]!, demand[u]![t]! * supply.workedShare[u]!];
      const expected = [contracted, demand[u]![t]!, demand[u]![t]! - contracted, worked, wanted, wanted - worked];
      const found = given.map((years) => years[t]!);
      found.forEach((value, i) => {
        if (!(Math.abs(value - expected[i]!) <= 1e-9 * size)) {
          expect.fail(`${MEASURES[i]} of ${occupation} at ${unit}, year ${t}: engine ${value}, written again ${expected[i]}`);
        }
      });
    }
  });
}

const scenario = (changes: readonly object[]): Scenario =>
  Scenario.parse({
    schema: "framsyn/scenario/1",
    name: "independent",
    changes: changes.map((change, i) => ({ id: `change-${i}`, reason: "Tried in a test", startYear: 2028, ...change })),
  });

const SCENARIOS = [
  [
    "education, ramped and ended",
    [
      { kind: "study-places", operation: "add", value: 60, rampYears: 3 },
      { kind: "study-places", operation: "multiply", value: 1.1, startYear: 2027, endYear: 2031 },
      { kind: "placements", operation: "multiply", value: 1.3, startYear: 2027 },
      { kind: "placements", operation: "add", value: 500, rampYears: 1 },
      { kind: "completion", operation: "add", value: 0.04, rampYears: 2 },
      { kind: "take-up", operation: "set", value: 0.9 },
    ],
  ],
  [
    "staff, in part of the country",
    [
      { kind: "exits", process: "retirement", operation: "multiply", value: 0.8, ageFrom: 62, ageTo: 70, rampYears: 4 },
      { kind: "exits", process: "all", operation: "add", value: 0.002, units: ["helse-vest"] },
      { kind: "inflow", process: "immigration", operation: "add", value: 25, units: ["helse-nord"], startYear: 2027 },
      { kind: "inflow", process: "reentry", operation: "multiply", value: 1.5 },
      { kind: "participation", operation: "multiply", value: 0.99 },
      { kind: "contracted-share", operation: "add", value: 0.02, rampYears: 2, units: ["helse-nord", "helse-bergen"] },
      { kind: "absence", operation: "add", value: 0.015, rampYears: 2, units: ["helse-vest"] },
      { kind: "absence", operation: "multiply", value: 0.9, startYear: 2026, units: ["helse-nord"] },
    ],
  ],
  [
    "demand, in part of the country",
    [
      { kind: "standard-growth", operation: "add", value: 0.004, endYear: 2033 },
      { kind: "productivity", operation: "set", value: 0.01, units: ["helse-sor-ost"], rampYears: 3 },
      { kind: "demand", operation: "add", value: 120, rampYears: 2, units: ["helse-vest"] },
      { kind: "demand", operation: "multiply", value: 0.97, startYear: 2030 },
      { kind: "driver", operation: "multiply", value: 0.5, programmeGroup: "tarmscreening" },
    ],
  ],
] as const;

describe("the model written again from docs/model.md, with no code of the engine, from rows to gap", () => {
  it.each(dataset.tables.occupations.map(({ id }) => id))("agrees at every unit and year for %s", (occupation) => {
    compare(occupation, REFERENCE_SCENARIO);
  });

  it.each(SCENARIOS)("agrees under changes to %s", (_, changes) => {
    for (const occupation of ["bioingenior", "radiograf", "perfusjonist"]) compare(occupation, scenario(changes));
  });
});
