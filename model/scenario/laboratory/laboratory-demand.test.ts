import { describe, expect, it } from "vitest";
import { drawDemand } from "#model/demand";
import type { Dataset } from "#model/vocabulary";
import { compileOccupation } from "../compile/compile-occupation.ts";
import { sliceDataset } from "../dataset/slice-dataset.ts";
import { REFERENCE_SCENARIO, type Scenario } from "../scenario.ts";
import { smallDataset, withTable } from "../small-dataset.test-support.ts";
import { withChain, withLaboratory } from "./small-laboratory.test-support.ts";

const DRAWS = 40;
const LAST = 2036;
const MINUTES = 20;
/** Minutes of a person-year, as the driver of the small dataset divides by. */
const PERSON_YEAR = 100_000;

type Reading = "relative" | "required";
const byWork = (reading: Reading): Scenario => ({
  ...REFERENCE_SCENARIO,
  changes: [{ kind: "demand-method", id: "work", reason: "test", method: "laboratory", reading }],
});
const baseAt = (dataset: Dataset, unit: string): number =>
  dataset.tables.demand_base.find((row) => row.occupation === "bioingenior" && row.unit === unit)!.value;
const demandOf = (dataset: Dataset, scenario: Scenario): Map<string, Float64Array> => {
  const { demand } = compileOccupation(dataset, scenario, "bioingenior", { to: LAST });
  const drawn = drawDemand(demand, { seed: 3, draws: DRAWS });
  return new Map(demand.units.map(({ unit }, u) => [unit, drawn[u]!]));
};
const nationOf = (units: ReadonlyMap<string, Float64Array>): Float64Array =>
  [...units.values()].reduce((sum, values) => sum.map((one, at) => one + values[at]!));

/** What a driver divides and multiplies by at the end is known, so that a laboratory's minutes and hours can be the same. */
const small = withTable(smallDataset(), "driver_steps", (rows) =>
  rows.map((row) => (row.step > 2 ? { ...row, low: null, high: null } : row)),
);
/** A laboratory that does all that bioengineers of a trust do: as many samples as its demand of the base year takes. */
const whole = (dataset: Dataset, unit = "helse-a", part = 1): Dataset =>
  withLaboratory(dataset, {
    ...{ id: `${unit}-laboratory`, unit, occupation: "bioingenior", minutes: MINUTES, availableHours: PERSON_YEAR / 60 },
    samples: (baseAt(dataset, unit) * part * PERSON_YEAR) / MINUTES,
    coveredFte: baseAt(dataset, unit) * part,
  });

describe("a programme that brings samples", () => {
  it("gives the same national FTE as its driver, where the laboratory does all of its work", () => {
    const atOne = withTable(whole(small), "driver_units", () => [
      { driver: "screening-bioingenior", unit: "helse-a", source: "invented", note: null },
    ]);
    const none = withTable(atOne, "drivers", () => []);
    const chained = withChain(atOne, "helse-a-laboratory");
    const byDriver = nationOf(demandOf(atOne, byWork("required")));
    const without = nationOf(demandOf(none, byWork("required")));
    const byChain = nationOf(demandOf(chained, byWork("required")));
    byChain.forEach((fte, at) => {
      expect(fte / byDriver[at]!).toBeCloseTo(1, 12);
    });
    const last = byDriver.length - 1;
    expect(byDriver[last]! - without[last]!).toBeGreaterThan(1);
  });

  it("is not taken over by other units, and counts there as before", () => {
    const plain = demandOf(small, REFERENCE_SCENARIO);
    const chained = demandOf(withChain(whole(small), "helse-a-laboratory"), byWork("relative"));
    for (const [unit, values] of plain) if (unit !== "helse-a") expect(chained.get(unit), unit).toEqual(values);
    expect(chained.get("helse-a")).not.toEqual(plain.get("helse-a"));
  });

  it("falls on catchments by the people of its ages", () => {
    const at = (unit: string): Float64Array => demandOf(withChain(whole(small, unit), null), byWork("required")).get(unit)!;
    const without = (unit: string): Float64Array =>
      demandOf(
        withTable(whole(small, unit), "drivers", () => []),
        byWork("required"),
      ).get(unit)!;
    const last = (values: Float64Array): number => values.at(-1)!;
    const [a, c] = ["helse-a", "helse-c"].map((unit) => last(at(unit)) - last(without(unit))) as [number, number];
    // Of the invented country 3 in 10 of every age live in the area of helse-a; helse-c has no area of its own.
    expect(a / c).toBeCloseTo(0.3, 10);
  });
});

describe("the work of laboratories in demand", () => {
  const demand = (part: number, reading: Reading): Float64Array => demandOf(whole(small, "helse-a", part), byWork(reading)).get("helse-a")!;
  const usual = demandOf(small, REFERENCE_SCENARIO).get("helse-a")!;

  it("starts where demand does, and is what is not covered and what is", () => {
    const half = demand(0.5, "relative");
    const full = demand(1, "relative");
    for (let d = 0; d < DRAWS; d++) expect(half[d]! / usual[d]!).toBeCloseTo(1, 12);
    // Without a chain the driver is whole in all three.
    half.forEach((fte, at) => {
      expect(fte).toBeCloseTo((usual[at]! + full[at]!) / 2, 8);
    });
  });

  it("is what the work needs where need is read", () => {
    const { demand: inputs } = compileOccupation(whole(small), byWork("required"), "bioingenior", { to: LAST });
    const unit = inputs.units.find((one) => one.unit === "helse-a")!;
    const fte = unit.laboratory!.fte({ seed: 3, draws: DRAWS }, unit.laboratory!.moves);
    const [only] = drawDemand({ ...inputs, units: [unit], drivers: [] }, { seed: 3, draws: DRAWS });
    only!.forEach((value, at) => {
      expect(value).toBeCloseTo(fte[at]!, 10);
    });
    expect(fte[0]).toBeCloseTo(baseAt(small, "helse-a"), 10);
  });

  it("stays where nothing moves", () => {
    const { demand: inputs } = compileOccupation(withChain(whole(small), null), byWork("required"), "bioingenior", { to: LAST });
    const { laboratory } = inputs.units.find((one) => one.unit === "helse-a")!;
    const moves = (on: "population" | "growth" | "chains" | null) => ({
      population: on === "population",
      growth: on === "growth",
      chains: on === "chains",
    });
    const alone = (on: Parameters<typeof moves>[0]): number => {
      const fte = laboratory!.fte({ seed: 3, draws: DRAWS }, moves(on));
      return fte.at(-1)! / fte[DRAWS - 1]!;
    };
    expect(alone(null)).toBeCloseTo(1, 12);
    for (const on of ["population", "growth", "chains"] as const) expect(alone(on), on).not.toBeCloseTo(1, 6);
  });

  it("is the same from the slice of the occupation as from the whole dataset", () => {
    const dataset = withChain(whole(small), null);
    expect(demandOf(sliceDataset(dataset, "bioingenior"), byWork("relative"))).toEqual(demandOf(dataset, byWork("relative")));
  });

  it("follows the use of the occupation that leads the laboratory, in a slice too", () => {
    const led = withLaboratory(
      withTable(small, "growth", (rows) => [
        ...rows,
        { ...rows[0]!, measure: "standard", occupation: "radiograf", value: 0.05, low: null, high: null },
      ]),
      {
        ...{
          id: "imaging",
          unit: "helse-a",
          occupation: "radiograf",
          minutes: MINUTES,
          availableHours: 1500,
          samples: 90_000,
          coveredFte: 15,
        },
      },
    );
    const dataset = withTable(led, "staff_groups", (rows) => [...rows, { ...rows.at(-1)!, id: "imaging-help", occupation: "bioingenior" }]);
    const staffed = withTable(dataset, "laboratory_staff", (rows) => [
      ...rows,
      ...rows
        .filter(({ staff_group }) => staff_group === "imaging-group")
        .map((row) => ({
          ...row,
          staff_group: "imaging-help",
          ...(row.measure === "covered-fte" ? { value: 2 } : {}),
        })),
    ]);
    const done = withTable(staffed, "work_steps", (rows) => [...rows, { ...rows.at(-1)!, staff_group: "imaging-help", value: 1 }]);
    const sliced = demandOf(sliceDataset(done, "bioingenior"), byWork("required"));
    expect(sliced).toEqual(demandOf(done, byWork("required")));
    const slower = withTable(done, "growth", (rows) => rows.filter(({ occupation }) => occupation === null));
    expect(demandOf(slower, byWork("required")).get("helse-a")!.at(-1)).toBeLessThan(sliced.get("helse-a")!.at(-1)!);
  });
});
