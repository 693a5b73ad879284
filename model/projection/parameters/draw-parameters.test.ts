import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Z90 } from "#model/random";
import { type Figure, product } from "#model/vocabulary";
import { drawPosts } from "../draw-base-year.ts";
import { drawIntake } from "../draw-intake.ts";
import type { OccupationInputs, UnitInputs } from "../inputs/inputs.ts";
import { projectOccupation } from "../project-occupation.ts";
import { allAt, parameter, spread, steadyDemand, steadyProgramme, stillOccupation, stillUnit } from "../sample-occupation.test-support.ts";
import { drawParameters } from "./draw-parameters.ts";

const DRAWS = 2000;
/** Sampling error of a standard deviation, three times over. */
const WITHIN = 3 / Math.sqrt(2 * DRAWS);

const interval = (half: number, stream?: Figure["stream"]): Figure => ({
  value: 1,
  low: 1 - half,
  high: 1 + half,
  distribution: "normal",
  ...(stream && { stream }),
});
const country = { occupation: "bioingenior", origin: null };
const fromRegister = { occupation: "bioingenior", origin: "register" };

const deviation = (values: Float64Array): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
};
/** Half the 80 % interval that a deviation is that of. */
const half = (values: Float64Array): number => deviation(values) * Z90;

const occupationOf = (units: readonly UnitInputs[], other: Partial<OccupationInputs> = {}): OccupationInputs =>
  stillOccupation({ units, ...other });
const unitsOf = (sizes: readonly number[], other: Partial<UnitInputs>): UnitInputs[] =>
  sizes.map((size, i) => stillUnit(`unit-${i}`, { female: allAt(40).female.map((one) => one * size), male: allAt(40).male }, other));
const total = (units: readonly { readonly persons: number; readonly values: Float64Array }[]): Float64Array => {
  const all = units.reduce((sum, { persons }) => sum + persons, 0);
  return Float64Array.from({ length: units[0]!.values.length }, (_, d) =>
    units.reduce((sum, { persons, values }) => sum + (persons / all) * values[d]!, 0),
  );
};

describe("what is not known of the country", () => {
  it("is in every unit as it is stated, where the figure is one for the country", () => {
    const inputs = occupationOf(
      unitsOf([50, 30, 20], { exitScale: { ...stillUnit("x", allAt(40)).exitScale, leaving: interval(0.3, country) } }),
    );
    const drawn = drawParameters(inputs, { seed: 1 }, DRAWS).units.map(({ exitScale }) => exitScale.leaving);
    expect(drawn[1]).toEqual(drawn[0]);
    expect(drawn[2]).toEqual(drawn[0]);
    expect(half(drawn[0]!) / 0.3).toBeGreaterThan(1 - WITHIN);
    expect(half(drawn[0]!) / 0.3).toBeLessThan(1 + WITHIN);
  });

  it("is common to occupations where the figure names none", () => {
    const all = { occupation: "*", origin: null };
    const retirement = (occupation: string) =>
      drawParameters(
        occupationOf(unitsOf([10], { exitScale: { ...stillUnit("x", allAt(40)).exitScale, retirement: interval(0.2, all) } }), {
          occupation,
        }),
        { seed: 1 },
        50,
      ).units[0]!.exitScale.retirement;
    expect(retirement("bioingenior")).toEqual(retirement("radiograf"));
  });

  it("is as wide as stated where one source was divided on units, however finely; other sources err alike in part", () => {
    const posts = (name: string, origin: string): UnitInputs =>
      stillUnit(name, allAt(40), { contractedShareScale: parameter(interval(0.1, { ...fromRegister, origin })) });
    const share = (units: UnitInputs[], nationalShare: number) =>
      drawParameters(occupationOf(units, { nationalShare }), { seed: 1 }, DRAWS).units.map(({ contractedShare }) => contractedShare.base);
    const [a, b, c] = share([posts("a", "register"), posts("b", "register"), posts("c", "payroll")], 0.5);
    expect(a).toEqual(b);
    const both =
      product(
        a!.map((one) => one - 1),
        c!.map((one) => one - 1),
      ).reduce((sum, one) => sum + one, 0) / DRAWS;
    expect(both / (deviation(a!) * deviation(c!))).toBeGreaterThan(0.5 - 3 / Math.sqrt(DRAWS));
    expect(both / (deviation(a!) * deviation(c!))).toBeLessThan(0.5 + 3 / Math.sqrt(DRAWS));
    expect(share([posts("a", "register"), posts("c", "payroll")], 1)[0]).toEqual(
      share([posts("a", "register"), posts("c", "payroll")], 1)[1],
    );
  });
});

describe("staff whose sum is known better than its parts", () => {
  const national = interval(0.1, country);
  const ofSizes = (sizes: readonly number[], local = 0.25): OccupationInputs =>
    occupationOf(unitsOf(sizes, { stockScale: interval(local, fromRegister) }), {
      staffTotals: [{ units: sizes.map((_, i) => `unit-${i}`), scale: national }],
    });
  const sumOf = (inputs: OccupationInputs, sizes: readonly number[]): Float64Array =>
    total(drawParameters(inputs, { seed: 3 }, DRAWS).units.map(({ stockScale }, u) => ({ persons: sizes[u]!, values: stockScale })));

  it("is as uncertain in the sum as the sum is said to be, and more in each part", () => {
    const sizes = [40, 25, 15, 10, 5, 5];
    const inputs = ofSizes(sizes);
    const sum = sumOf(inputs, sizes);
    expect(half(sum) / 0.1).toBeGreaterThan(1 - WITHIN);
    expect(half(sum) / 0.1).toBeLessThan(1 + WITHIN);
    for (const { stockScale } of drawParameters(inputs, { seed: 3 }, DRAWS).units) expect(half(stockScale)).toBeGreaterThan(0.15);
  });

  it("gives the same sum in every draw when a unit is split in two", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 0.9, noNaN: true }), (part) => {
        const whole = sumOf(ofSizes([60, 40]), [60, 40]);
        const split = sumOf(ofSizes([60 * part, 60 * (1 - part), 40]), [60 * part, 60 * (1 - part), 40]);
        whole.forEach((value, d) => {
          expect(split[d]).toBeCloseTo(value, 9);
        });
      }),
      { seed: 5, numRuns: 10 },
    );
  });

  it("leaves a unit that was counted as counted", () => {
    const sizes = [40, 60];
    const [counted, derived] = unitsOf(sizes, {});
    const inputs = occupationOf([counted!, { ...derived!, stockScale: interval(0.25, fromRegister) }], {
      staffTotals: [{ units: ["unit-0", "unit-1"], scale: national }],
    });
    const [a, b] = drawParameters(inputs, { seed: 3 }, DRAWS).units;
    expect(new Set(a!.stockScale)).toEqual(new Set([1]));
    // The whole of what is not known of the sum is at the other unit.
    expect(half(b!.stockScale) / (0.1 / 0.6)).toBeGreaterThan(1 - WITHIN);
    expect(half(b!.stockScale) / (0.1 / 0.6)).toBeLessThan(1 + WITHIN);
  });
});

describe("flows that were reckoned from staff", () => {
  const flow = (followsStaff: number) => ({ persons: parameter(10), share: 1, profile: allAt(30), followsStaff });
  const unit = (followsStaff: number) =>
    stillUnit(
      "a",
      { female: allAt(40).female.map((one) => one * 100), male: allAt(40).male },
      { stockScale: interval(0.2), immigration: flow(followsStaff) },
    );

  it("move with it as far as they are said to", () => {
    for (const part of [0, 0.5, 1]) {
      const { stockScale, immigration } = drawParameters(occupationOf([unit(part)]), { seed: 2 }, 100).units[0]!;
      immigration.base.forEach((persons, d) => {
        expect(persons).toBeCloseTo(10 * (1 + part * (stockScale[d]! - 1)), 9);
      });
    }
  });

  it("keep the gap where it was when intake, demand and staff move together", () => {
    // A stock that lives on its intake: 100 persons, of whom none leave; intake and demand are in proportion to staff.
    const inputs = occupationOf([unit(1)], { programmes: [steadyProgramme("p", 5, [1])], intakeFollowsStaff: 1 });
    const drawn = drawParameters(inputs, { seed: 2 }, 200);
    const supply = projectOccupation(inputs, steadyDemand(inputs, 200, 100), { seed: 2, draws: 200, drawn }).stored[0]!.supply;
    const last = (inputs.years - 1) * 200;
    drawn.units[0]!.stockScale.forEach((scale, d) => {
      expect(supply[last + d]! / scale).toBeCloseTo(supply[last]! / drawn.units[0]!.stockScale[0]!, 9);
    });
  });

  it("fill places as far as the fill rate says, but for students who are decided on", () => {
    const fill = interval(0.1);
    const programme = steadyProgramme("p", 5, [1], { fill, decided: Array.from({ length: 40 }, (_, i) => i === 16) });
    const inputs = occupationOf([unit(0)], { programmes: [programme], intakeFollowsStaff: 1 });
    const drawn = drawParameters(inputs, { seed: 2 }, 100);
    const alone = drawParameters({ ...inputs, intakeFollowsStaff: 0 }, { seed: 2 }, 100).programmes[0]!.places[0]!;
    expect(half(alone) / 5 / 0.1).toBeGreaterThan(0.8);
    expect(half(alone) / 5 / 0.1).toBeLessThan(1.2);
    drawn.units[0]!.stockScale.forEach((staff, d) => {
      expect(drawn.programmes[0]!.places[15]![d]).toBeCloseTo(alone[d]! * staff, 9);
      expect(drawn.programmes[0]!.places[16]![d]).toBe(5);
    });
  });

  it("have the same intake wherever it is asked for", () => {
    const inputs = occupationOf([unit(1)], { programmes: [steadyProgramme("p", 5, [1])], intakeFollowsStaff: 1 });
    const { units } = drawParameters(inputs, { seed: 2 }, 50);
    drawIntake(inputs, { seed: 2 }, 50)[0]!
      .admitted(2030)
      .forEach((students, d) => {
        expect(students).toBeCloseTo(5 * units[0]!.stockScale[d]!, 9);
      });
  });
});

it("posts are counted on the very staff the projection starts from", () => {
  const contractedShare = { female: spread(20, 74, 1).female.map((_, a) => 1 - a / 200), male: spread(20, 74, 1).male.map(() => 1) };
  const stock = { female: spread(25, 60, 1).female.map((one) => one * 50), male: spread(30, 40, 0).male.map((one) => one * 20) };
  const inputs = occupationOf([
    stillUnit("a", stock, {
      contractedShare,
      stockScale: interval(0.2),
      ageShift: { profile: stock, years: { value: 0, low: -2, high: 2, distribution: "normal" } },
      participationScale: parameter({ value: 0.8, low: 0.75, high: 0.85, distribution: "normal" }),
    }),
  ]);
  const drawn = drawParameters(inputs, { seed: 1 }, 50);
  const { supply, headcount } = projectOccupation(inputs, steadyDemand(inputs, 50, 1), { seed: 1, draws: 50, drawn }).stored[0]!;
  const stated = stock.female.reduce((sum, persons, a) => sum + persons * contractedShare.female[a]!, 0) + 20;
  const posts = drawPosts(inputs, drawn)[0]!.subarray(0, 50);
  posts.forEach((times, d) => {
    expect(times * stated).toBeCloseTo(supply[d]!, 9);
    expect(headcount[d]!).toBeCloseTo(70 * drawn.units[0]!.stockScale[d]!, 9);
  });
  // The ages drawn do change the hours: posts are not staff times participation alone.
  const { stockScale, participation } = drawn.units[0]!;
  expect(Math.max(...posts.map((each, d) => Math.abs(each - stockScale[d]! * participation.base[d]!)))).toBeGreaterThan(0.001);
});
