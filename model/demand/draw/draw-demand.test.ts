import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, exactly, type Uncertain } from "#model/vocabulary";
import { samples } from "../../vocabulary/samples.test-support.ts";
import { driverShares } from "../driver-shares.ts";
import type { DemandInputs, DriverInputs, UnitDemandInputs } from "../inputs.ts";
import { steadyDemand } from "../small-demand.test-support.ts";
import { drawDemand } from "./draw-demand.ts";

const about = (value: number, share: number): Uncertain => ({
  value,
  low: value * (1 - share),
  high: value * (1 + share),
  distribution: "lognormal",
});
const everyUnit = (inputs: DemandInputs, more: Partial<UnitDemandInputs>): DemandInputs => ({
  ...inputs,
  units: inputs.units.map((unit) => ({ ...unit, ...more })),
});
const change = (operation: Change["operation"], value: number, weight: readonly number[]): Change => ({
  id: "change",
  operation,
  effect: exactly(value),
  weight,
});
const one = { seed: 1, draws: 1 };
const yearsOf = (values: Float64Array, draws: number, draw = 0): number[] =>
  Array.from({ length: values.length / draws }, (_, year) => values[year * draws + draw]!);

/** An uncertain case: base, growth, use and population vary. */
function uncertain(): DemandInputs {
  const steady = steadyDemand();
  return {
    ...steady,
    uses: steady.uses.map((band) => ({ ...band, use: about(band.use.value, 0.2) })),
    units: steady.units.map((unit) => ({
      ...unit,
      base: about(unit.base.value, 0.1),
      standardGrowth: { base: { value: 0.01, low: 0, high: 0.02, distribution: "normal" }, changes: [] },
      population: {
        ...unit.population,
        central: unit.population.central.map((people, i) => people * (1 + 0.02 * i)),
        up: unit.population.central.map((_, i) => i * 20),
        down: unit.population.central.map((_, i) => i * 30),
      },
    })),
  };
}

describe("drawDemand", () => {
  it("stays at base demand when nothing changes", () => {
    const [a, b] = drawDemand(steadyDemand(), one);
    expect([...a!]).toEqual([100, 100, 100, 100]);
    expect([...b!]).toEqual([50, 50, 50, 50]);
  });

  it("follows use-weighted population: doubling the old adds their share of use", () => {
    const inputs = steadyDemand();
    const older = {
      ...inputs.units[0]!.population,
      central: inputs.units[0]!.population.central.map((people, i) => (i % 2 === 1 && i >= 2 ? 2 * people : people)),
    };
    const [a] = drawDemand(everyUnit(inputs, { population: older }), one);
    // Use is 3 x 1 + 1 x 5 = 8 in the base year, 3 + 10 = 13 afterwards.
    expect(yearsOf(a!, 1)).toEqual([100, 162.5, 162.5, 162.5]);
  });

  it("compounds standard growth and productivity year by year", () => {
    const grown = everyUnit(steadyDemand(), {
      standardGrowth: { base: exactly(0.03), changes: [] },
      productivity: { base: exactly(0.01), changes: [] },
    });
    expect(drawDemand(grown, one)[0]![3]).toBeCloseTo(100 * (1.03 * 0.99) ** 3, 9);
  });

  it("lets a change of growth in a calendar year show on the 1 January after", () => {
    const changedGrowth = everyUnit(steadyDemand(), { standardGrowth: { base: exactly(0), changes: [change("set", 0.1, [0, 1, 0, 0])] } });
    const values = yearsOf(drawDemand(changedGrowth, one)[0]!, 1);
    expect(values[1]).toBe(100);
    expect(values[2]).toBeCloseTo(110, 9);
    expect(values[3]).toBeCloseTo(110, 9);
  });

  it("applies changes to demand as a whole in order, and never goes below zero", () => {
    const changed = everyUnit(steadyDemand(), { changes: [change("multiply", 1.2, [0, 0.5, 1, 1]), change("add", -200, [0, 0, 0, 1])] });
    const values = yearsOf(drawDemand(changed, one)[0]!, 1);
    expect(values[1]).toBeCloseTo(110, 9);
    expect(values[2]).toBeCloseTo(120, 9);
    expect(values[3]).toBe(0);
  });

  it("gives a draw the same numbers whatever the number of draws, and whatever other units there are", () => {
    const inputs = uncertain();
    const few = drawDemand(inputs, { seed: 3, draws: 5 });
    const many = drawDemand(inputs, { seed: 3, draws: 40 });
    const alone = drawDemand({ ...inputs, units: [inputs.units[1]!] }, { seed: 3, draws: 40 });
    expect(yearsOf(few[1]!, 5, 4)).toEqual(yearsOf(many[1]!, 40, 4));
    expect([...alone[0]!]).toEqual([...many[1]!]);
  });

  it("gives other numbers with another seed", () => {
    expect([...drawDemand(uncertain(), { seed: 1, draws: 4 })[0]!]).not.toEqual([...drawDemand(uncertain(), { seed: 2, draws: 4 })[0]!]);
  });

  it("lets all occupations live in the same population futures", () => {
    const inputs = uncertain();
    const certainButPopulation = {
      ...inputs,
      uses: steadyDemand().uses,
      units: inputs.units.map((unit, u) => ({ ...steadyDemand().units[u]!, population: unit.population })),
    };
    const other = { ...certainButPopulation, occupation: "radiograf" };
    expect([...drawDemand(certainButPopulation, { seed: 5, draws: 50 })[0]!]).toEqual([...drawDemand(other, { seed: 5, draws: 50 })[0]!]);
  });

  it("has the stated 80 % interval of base demand in the base year", () => {
    const draws = 20000;
    const base = [...drawDemand(everyUnit(steadyDemand(), { base: about(100, 0.1) }), { seed: 9, draws })[0]!.subarray(0, draws)].sort(
      (x, y) => x - y,
    );
    expect(base[draws * 0.1]).toBeCloseTo(90, 0);
    expect(base[draws * 0.9]).toBeCloseTo(110, 0);
  });

  it("scales with base demand", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 100, noNaN: true }), (factor) => {
        const inputs = everyUnit(steadyDemand(), { standardGrowth: { base: exactly(0.02), changes: [] } });
        const scaled = { ...inputs, units: inputs.units.map((unit) => ({ ...unit, base: exactly(unit.base.value * factor) })) };
        const [plain, times] = [drawDemand(inputs, one), drawDemand(scaled, one)];
        for (const [i, value] of plain[0]!.entries()) expect(times[0]![i]! / value).toBeCloseTo(factor, 9);
      }),
      { numRuns: samples(20) },
    );
  });

  it("computes WISN units from workload that grows with the same index", () => {
    const inputs = everyUnit(steadyDemand(), {
      method: "wisn",
      standardGrowth: { base: exactly(0.1), changes: [] },
      workload: {
        availableHours: exactly(1500),
        activities: [{ name: "samples", volume: exactly(90000), minutes: exactly(10) }],
        categoryAllowances: [{ name: "meetings", share: exactly(0.2) }],
        individualAllowances: [{ name: "students", hours: exactly(750) }],
        minimumCover: [],
      },
    });
    const values = yearsOf(drawDemand(inputs, one)[0]!, 1);
    expect(values[0]).toBeCloseTo(10 * 1.25 + 0.5, 9);
    expect(values[1]).toBeCloseTo(11 * 1.25 + 0.5, 9);
  });
});

describe("healthier ageing", () => {
  const years = (value: number, weight: readonly number[]): Change => ({ id: "health", operation: "add", effect: exactly(value), weight });
  const uses = [
    { from: 0, to: 44, use: exactly(1) },
    { from: 45, to: 64, use: exactly(2) },
    { from: 65, to: 120, use: exactly(6) },
  ];
  const people = Float64Array.from({ length: 12 }, (_, i) => [500, 300, 100][i % 3]!);
  const inputs = everyUnit(
    { ...steadyDemand(), uses },
    { population: { bands: 3, central: people, up: new Float64Array(12), down: new Float64Array(12) } },
  );

  it("puts off use by so many years: those who have entered a band less than that ago use what the band before does", () => {
    const [demand] = drawDemand({ ...inputs, healthierYears: [years(4, [0, 0.5, 1, 1])] }, one);
    const use = (later: number): number => 500 + 300 * (2 - later / 20) + 100 * (6 - (4 * later) / 10);
    [0, 2, 4, 4].forEach((later, year) => {
      expect(demand![year]).toBeCloseTo((100 * use(later)) / use(0), 9);
    });
  });

  it("changes nothing by no years, and never makes a band use less than the one before", () => {
    expect(drawDemand({ ...inputs, healthierYears: [years(0, [1, 1, 1, 1])] }, one)).toEqual(drawDemand(inputs, one));
    const [most] = drawDemand({ ...inputs, healthierYears: [years(80, [0, 1, 1, 1])] }, one);
    expect(most![3]).toBeCloseTo((100 * (500 + 300 + 200)) / (500 + 600 + 600), 9);
  });
});

describe("drivers", () => {
  const screening: DriverInputs = {
    id: "screening",
    programme: "screening",
    steps: [
      { quantity: "invitations", operation: "multiply", factor: about(60000, 0.2) },
      { quantity: "minutes", operation: "multiply", factor: about(20, 0.2) },
      { quantity: "minutes in an FTE", operation: "divide", factor: about(100000, 0.1) },
    ],
    weight: [0, 0.5, 1, 1],
    scale: 1,
    shares: driverShares([
      { base: 100, ageShare: 0.2 },
      { base: 50, ageShare: 0.3 },
    ]),
    changes: [[], []],
  };
  const without = drawDemand(steadyDemand(), { seed: 4, draws: 30 });
  const extra = (driver: DriverInputs): number[][] =>
    drawDemand({ ...steadyDemand(), drivers: [driver] }, { seed: 4, draws: 30 }).map((values, u) =>
      [...values].map((value, i) => value - without[u]![i]!),
    );

  it("multiply and divide their steps in order", () => {
    const certain = { ...screening, steps: screening.steps.map((step) => ({ ...step, factor: exactly(step.factor.value) })) };
    const [a, b] = extra(certain);
    expect(a![30 * 2]! + b![30 * 2]!).toBeCloseTo(12, 9);
    expect(a![30]! + b![30]!).toBeCloseTo(6, 9);
  });

  it("spread so that the parts sum to the national person-years in every draw", () => {
    const national = extra({ ...screening, shares: [1, 0] })[0]!;
    const [a, b] = extra(screening);
    for (const [i, total] of national.entries()) expect(a![i]! + b![i]!).toBeCloseTo(total, 9);
  });

  it("are switched off and on by a scenario", () => {
    const off = { ...screening, changes: [[change("set", 0, [1, 1, 1, 1])], [change("set", 0, [1, 1, 1, 1])]] };
    expect(Math.max(...extra(off).flat().map(Math.abs))).toBeLessThan(1e-9);
    const dormant: DriverInputs = { ...screening, scale: 0 };
    expect(Math.max(...extra(dormant).flat().map(Math.abs))).toBe(0);
    const woken: DriverInputs = { ...dormant, changes: [[change("set", 1, [1, 1, 1, 1])], [change("set", 1, [1, 1, 1, 1])]] };
    const always = extra(screening).flat();
    for (const [i, value] of extra(woken).flat().entries()) expect(value).toBeCloseTo(always[i]!, 9);
  });

  it("give nothing to units without the occupation and all to the rest", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.5, max: 1000, noNaN: true }), { minLength: 1, maxLength: 20 }), (bases) => {
        const shares = driverShares([{ base: 0, ageShare: 0.4 }, ...bases.map((base) => ({ base, ageShare: 0.1 }))]);
        expect(shares[0]).toBe(0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
    expect(() => driverShares([{ base: 0, ageShare: 0.4 }])).toThrow(RangeError);
  });
});
