import { describe, expect, it } from "vitest";
import type { ByAge } from "#model/projection";
import { exactly, FIRST_AGE, type Row, SEXES } from "#model/vocabulary";
import { MissingFigures } from "../figures/gaps.ts";
import { REFERENCE_SCENARIO, Scenario } from "../scenario.ts";
import { BANDS, smallDataset, withTable } from "../small-dataset.test-support.ts";
import { compileOccupation } from "./compile-occupation.ts";

const dataset = smallDataset();
const compile = (data = dataset, changes: object[] = [], to = 2032) =>
  compileOccupation(
    data,
    Scenario.parse({
      ...REFERENCE_SCENARIO,
      changes: changes.map((change, i) => ({ id: `c${i}`, startYear: 2028, reason: "why", ...change })),
    }),
    "bioingenior",
    { to },
  );
const total = (curve: ByAge): number => SEXES.reduce((sum, sex) => sum + curve[sex].reduce((a, b) => a + b, 0), 0);
const at = (curve: Float64Array, age: number): number => curve[age - FIRST_AGE]!;
const unitOf = (compiled: ReturnType<typeof compile>, id: string) => compiled.inputs.units.find(({ unit }) => unit === id)!;
const gapsOf = (data: typeof dataset): string[] => {
  try {
    compile(data);
    return [];
  } catch (error) {
    return (error as MissingFigures).findings.map(({ code }) => code);
  }
};

describe("stock", () => {
  it("spreads every unit's staff over ages by the profile, evenly inside a band", () => {
    const unit = unitOf(compile(), "helse-b");
    expect(total(unit.stock)).toBeCloseTo(320, 9);
    expect(at(unit.stock.female, 23)).toBeCloseTo((240 * 0.3) / 12, 9);
    expect(at(unit.stock.female, 22)).toBe(0);
  });

  it("lets a profile for a unit, or for a unit above it, replace the occupation's own", () => {
    const own = withTable(dataset, "age_profile", (rows) => [
      ...rows,
      { ...rows[0]!, unit: "helse-aust", age_from: 40, age_to: 40, value: 1 },
    ]);
    expect(at(unitOf(compile(own), "helse-b").stock.female, 40)).toBeCloseTo(240, 9);
    expect(at(unitOf(compile(own), "helse-c").stock.female, 40)).toBeLessThan(240);
  });

  it("carries the rows' interval as a multiplier on the whole stock", () => {
    const { value, low, high, distribution } = unitOf(compile(), "helse-a").stockScale;
    expect([value, distribution]).toEqual([1, "lognormal"]);
    expect([low, high].map((limit) => limit!.toFixed(6))).toEqual(["0.950000", "1.050000"]);
  });
});

describe("rates by age", () => {
  const retirement = { process: "retirement", age_from: 60, age_to: 66 } as const;
  const withRates = (...rows: object[]) =>
    withTable(dataset, "exits", (existing) => [...existing, ...rows.map((row) => ({ ...existing[0]!, ...retirement, ...row }))]);

  it("takes the most specific row at each age: unit over occupation over sex", () => {
    const data = withRates(
      { sex: "female", value: 0.2 },
      { occupation: "bioingenior", value: 0.3 },
      { occupation: "bioingenior", sex: "male", value: 0.4 },
      { unit: "norge", value: 0.5, age_from: 66 },
      { unit: "helse-a", value: 0.6, age_from: 66 },
      { occupation: "radiograf", value: 0.9 },
    );
    const { retirement: a } = unitOf(compile(data), "helse-a").exits;
    const { retirement: b } = unitOf(compile(data), "helse-b").exits;
    expect([at(a.female, 60), at(a.male, 60), at(a.female, 66), at(b.female, 66)]).toEqual([0.3, 0.4, 0.6, 0.5]);
  });

  it("has probability 0 at ages without a row, as the table says", () => {
    expect(at(unitOf(compile(), "helse-a").exits.disability.female, 30)).toBe(0);
  });

  it("carries intervals as one multiplier per process, weighted by staff", () => {
    const { low, high } = unitOf(compile(), "helse-a").exitScale.retirement;
    expect([low!.toFixed(6), high!.toFixed(6)]).toEqual(["0.800000", "1.200000"]);
    expect(unitOf(compile(), "helse-a").participationScale.base).toEqual(exactly(1));
  });
});

describe("education", () => {
  it("reaches back to the intakes the base year's new staff come from, and carries the last places forward", () => {
    const [programme] = compile().inputs.programmes;
    expect(programme!.firstIntakeYear).toBe(2026 - 2 - 3);
    expect(programme!.places.map(({ value }) => value)).toEqual([40, 41, 41, 41, 42, 42, 42, 42, 42, 42, 42, 42]);
  });

  it("caps only from the first year placements are stated for", () => {
    const data = withTable(dataset, "placements", (rows) => [
      { ...rows[0]!, year: 2024, value: 300 },
      { ...rows[0]!, year: 2027, value: 400 },
    ]);
    const [aust, vest] = compile(data).inputs.programmes;
    expect(aust!.placementWeeks.slice(0, 8).map((weeks) => weeks?.value ?? null)).toEqual([null, null, null, 300, 300, 300, 400, 400]);
    expect([aust!.weeksPerStudent, vest!.weeksPerStudent]).toEqual([10, 0]);
  });

  it("adds up what a programme requires of placements, and asks for no figure of its own then", () => {
    const weeks = (id: string, programme: string, value: number): Row<"placement_requirements"> => ({
      ...{ id, programme, study_year: 3, discipline: "pathology", value, window_from: "W02", window_to: "W20" },
      ...{ setting: "hospital", after: null, parts: 1, unit_of_measure: "weeks", year: 2026, source: "invented" },
      ...{ certainty: "published", note: null },
    });
    const required = withTable(dataset, "placement_requirements", () => [
      weeks("one", "bioingenior-aust", 12.6),
      weeks("two", "bioingenior-aust", 0.6),
      weeks("three", "bioingenior-vest", 1),
    ]);
    const [stated] = compile(required).inputs.programmes;
    expect(stated!.weeksPerStudent).toBe(13.2);
    const unstated = withTable(required, "programme_figures", (rows) => rows.filter(({ measure }) => measure !== "placement-weeks"));
    expect(compile(unstated).inputs.programmes.map(({ weeksPerStudent }) => weeksPerStudent)).toEqual([13.2, 0]);
  });

  it("sends graduates by the weights, a weight above several units in proportion to their stock, else by stock", () => {
    const [aust, vest] = compile().inputs.programmes;
    expect(aust!.destinations.map((share) => share.toFixed(4))).toEqual(["0.0000", "0.2500", "0.5000", "0.2500"]);
    expect(vest!.destinations.map((share) => share.toFixed(4))).toEqual(["0.4000", "0.1000", "0.2000", "0.3000"]);
  });

  it("divides added places among the programmes concerned as their own places are", () => {
    const [aust, vest] = compile(dataset, [{ kind: "study-places", operation: "add", value: 30 }]).inputs.programmes;
    const parts = [aust, vest].map((programme) => programme!.placesChanges[0]!.effect.value);
    expect(parts[0]! + parts[1]!).toBeCloseTo(30, 12);
    expect(parts[0]! / parts[1]!).toBeCloseTo(42 / 82, 12);
    expect(aust!.placesChanges[0]!.weight).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });

  it("ramps linearly from the start year and stops after the end year", () => {
    const [aust] = compile(dataset, [{ kind: "completion", operation: "add", value: 0.1, startYear: 2027, rampYears: 2, endYear: 2030 }])
      .inputs.programmes;
    expect(aust!.completion.changes[0]!.weight.map((weight) => weight.toFixed(3))).toEqual([
      "0.000",
      "0.333",
      "0.667",
      "1.000",
      "1.000",
      "0.000",
      "0.000",
    ]);
  });
});

describe("inflows", () => {
  const persons = (compiled: ReturnType<typeof compile>, id: string): number => {
    const { share, persons: people } = unitOf(compiled, id).immigration;
    return share * people.base.value;
  };

  it("share a row without unit by stock, among the units without a nearer row", () => {
    expect(["helse-a", "helse-b", "helse-c", "fjellfylke"].map((id) => persons(compile(), id).toFixed(4))).toEqual([
      "0.4000",
      "0.8000",
      "1.2000",
      "1.6000",
    ]);
    const own = withTable(dataset, "inflows", (rows) => [...rows, { ...rows[0]!, unit: "helse-aust", value: 9, low: null, high: null }]);
    expect(["helse-a", "helse-b"].map((id) => persons(compile(own), id).toFixed(4))).toEqual(["3.0000", "6.0000"]);
    expect(["helse-c", "fjellfylke"].map((id) => persons(compile(own), id).toFixed(4))).toEqual(["1.7143", "2.2857"]);
  });

  it("add an amount for the units concerned together", () => {
    const compiled = compile(dataset, [{ kind: "inflow", process: "immigration", operation: "add", value: 6, units: ["helse-aust"] }]);
    const added = ["helse-a", "helse-b"].map((id) => {
      const { share, persons: people } = unitOf(compiled, id).immigration;
      return share * people.changes[0]!.effect.value;
    });
    expect(added.map((amount) => amount.toFixed(6))).toEqual(["2.000000", "4.000000"]);
    expect(unitOf(compiled, "helse-c").immigration.persons.changes).toEqual([]);
  });

  it("divide an amount by stock where nobody comes yet", () => {
    const none = withTable(dataset, "inflows", (rows) => rows.map((row) => ({ ...row, value: 0, low: null, high: null })));
    const compiled = compile(none, [{ kind: "inflow", process: "immigration", operation: "add", value: 10 }]);
    const added = compiled.inputs.units.map(({ immigration }) => immigration.share * immigration.persons.changes[0]!.effect.value);
    expect(added.map((amount) => amount.toFixed(6))).toEqual(["4.000000", "1.000000", "2.000000", "3.000000"]);
  });

  it("spread one person over sex and age", () => expect(total(unitOf(compile(), "helse-a").immigration.profile)).toBeCloseTo(1, 12));
});

describe("working time under a scenario", () => {
  it("turns a share set or added into a multiplier on the unit's mean", () => {
    const set = compile(dataset, [{ kind: "contracted-share", operation: "set", value: 0.95 }]);
    expect(unitOf(set, "helse-a").contractedShareScale.changes[0]!.effect.value).toBeCloseTo(0.95 / 0.86, 12);
    const added = compile(dataset, [{ kind: "absence", operation: "add", value: -0.014 }]);
    expect(unitOf(added, "helse-a").absenceScale.changes[0]!.effect.value).toBeCloseTo(-0.2, 12);
  });
});

describe("demand", () => {
  it("follows a unit's own inhabitants, grown at each age as in the nearest area projected", () => {
    const { demand } = compile();
    const a = demand.units.find(({ unit }) => unit === "helse-a")!.population;
    expect(a.central[0]).toBeCloseTo(200 * 300, 6);
    expect(a.central[4 * BANDS.length + 3]! / a.central[3]!).toBeCloseTo(1 + 0.004 * 4 * 4, 9);
    const county = demand.units.find(({ unit }) => unit === "fjellfylke")!.population;
    expect(county.central[0]).toBeCloseTo(200 * 1000, 6);
  });

  it("interpolates between published years and keeps the alternatives as an 80 % interval", () => {
    const { population } = compile().demand.units.find(({ unit }) => unit === "helse-a")!;
    const youngest2028 = 2 * BANDS.length;
    expect(population.central[youngest2028]).toBeCloseTo(60000 * 1.008, 6);
    expect(population.central[youngest2028]! + 1.2815515655446004 * population.up[youngest2028]!).toBeCloseTo(60000 * 1.014, 4);
    expect(population.central[youngest2028]! - 1.2815515655446004 * population.down[youngest2028]!).toBeCloseTo(60000 * 1.004, 4);
    expect(population.up[0]).toBe(0);
  });

  it("takes another alternative as central path where a scenario asks", () => {
    const scenario = Scenario.parse({
      ...REFERENCE_SCENARIO,
      changes: [{ kind: "population", id: "p", alternative: "LLML", reason: "why" }],
    });
    const { demand } = compileOccupation(dataset, scenario, "bioingenior", { to: 2032 });
    expect(demand.units[1]!.population.central[4 * BANDS.length]).toBeCloseTo(60000 * 1.008, 6);
  });

  it("has one year more than the supply, so that the last year's expansion is known", () => {
    const { inputs, demand } = compile();
    expect([inputs.years, demand.years]).toEqual([7, 8]);
    expect(demand.drivers[0]!.weight.map((weight) => weight.toFixed(2))).toEqual([
      "0.00",
      "0.00",
      "0.25",
      "0.50",
      "0.75",
      "1.00",
      "1.00",
      "1.00",
    ]);
  });

  it("divides an amount of FTE among the units concerned as their base demand is", () => {
    const { demand } = compile(dataset, [{ kind: "demand", operation: "add", value: 30, units: ["helse-aust"] }]);
    expect(demand.units.map(({ changes }) => changes[0]?.effect.value.toFixed(6) ?? null)).toEqual([null, "10.000000", "20.000000", null]);
  });

  it("uses WISN only where a scenario chooses it and the workload is described", () => {
    const scenario = Scenario.parse({
      ...REFERENCE_SCENARIO,
      changes: [{ kind: "demand-method", id: "w", method: "wisn", reason: "why" }],
    });
    const { demand } = compileOccupation(dataset, scenario, "bioingenior", { to: 2032 });
    expect(demand.units.map(({ method }) => method)).toEqual(["demand", "wisn", "demand", "demand"]);
  });
});

describe("missing figures", () => {
  const without = <N extends Parameters<typeof withTable>[1]>(table: N) => withTable(dataset, table, () => []);

  it.each([
    ["inflows", "dataset.missing-inflow"],
    ["working_time", "dataset.missing-working-time"],
    ["age_profile", "dataset.age-profile"],
    ["programme_figures", "dataset.missing-programme-figure"],
    ["study_places", "dataset.missing-study-places"],
    ["experience", "dataset.missing-experience"],
    ["demand_base", "dataset.missing-demand"],
    ["use_by_age", "dataset.missing-use"],
    ["growth", "dataset.missing-growth"],
    ["driver_steps", "dataset.missing-driver-steps"],
    ["population", "dataset.missing-population"],
    ["population_projection", "dataset.missing-population"],
  ] as const)("are named when %s has no rows", (table, code) => expect(gapsOf(without(table))).toContain(code));

  it("are all named at once, with the cell in the message", () => {
    const data = withTable(
      withTable(dataset, "growth", () => []),
      "stock",
      (rows) => rows.filter((row) => !(row.unit === "helse-b" && row.sex === "male")),
    );
    expect(() => compile(data)).toThrow(MissingFigures);
    expect(() => compile(data)).toThrow(/no stock of bioingenior \(male\) at helse-b.*and 2 more/);
  });

  it("include ages of use that the population does not cover", () => {
    const data = withTable(dataset, "population", (rows) => rows.filter((row) => row.age_from !== 67));
    expect(gapsOf(data)).toContain("dataset.population-ages");
  });

  it("include years after the projection, and graduates sent where nobody works", () => {
    expect(() => compile(dataset, [], 2041)).toThrow(/does not cover 2042/);
    expect(gapsOf(withTable(dataset, "destinations", (rows) => [...rows, { ...rows[0]!, unit: "helse-nowhere" }]))).toEqual([
      "dataset.destination-without-stock",
    ]);
  });

  it("include an occupation nobody works in", () => {
    expect(() => compileOccupation(dataset, REFERENCE_SCENARIO, "lege", { to: 2032 })).toThrow(
      /no stock or demand for the occupation lege/,
    );
  });
});
