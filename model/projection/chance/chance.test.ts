import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactly } from "#model/vocabulary";
import { samples } from "../../vocabulary/samples.test-support.ts";
import { STORED_MEASURES } from "../draws/occupation-draws.ts";
import type { OccupationInputs } from "../inputs/inputs.ts";
import { measureDraws } from "../measure-draws.ts";
import { type ProjectionOptions, projectOccupation } from "../project-occupation.ts";
import { occupations } from "../random-occupation.test-support.ts";
import { allAt, flat, parameter, steadyDemand, steadyProgramme, stillOccupation, stillUnit } from "../sample-occupation.test-support.ts";

const run = (inputs: OccupationInputs, draws: number, more: Partial<ProjectionOptions> = {}) =>
  projectOccupation(inputs, steadyDemand(inputs, draws, 50), { seed: 5, draws, noise: "demographic", ...more });
const PERSONS = [
  "headcount",
  "newHeadcount",
  "retirement",
  "disability",
  "death",
  "leaving",
  "graduates",
  "immigration",
  "reentry",
] as const;
const IN = ["graduates", "immigration", "reentry", "movesIn"] as const;
const OUT = ["retirement", "disability", "death", "leaving", "movesOut"] as const;

/** Deviations that a right model exceeds once in 20 million comparisons. */
const LIMIT = 5.4;

/** Compares how often each number of people is found with its probability; wrong once in 20 million per number that is compared. */
function expectDistribution(values: Float64Array, probability: (k: number) => number, most: number): void {
  for (let k = 0; k <= most; k++) {
    const p = probability(k);
    const found = values.reduce((sum, value) => sum + (value === k ? 1 : 0), 0);
    // One more than the deviation allows: rare values are found in whole numbers.
    expect(Math.abs(found - values.length * p), `${k} people`).toBeLessThanOrEqual(1 + LIMIT * Math.sqrt(values.length * p * (1 - p)));
  }
}

function binomial(n: number, p: number): (k: number) => number {
  const probabilities = [(1 - p) ** n];
  for (let k = 1; k <= n; k++) probabilities.push((probabilities[k - 1]! * (n - k + 1) * p) / (k * (1 - p)));
  return (k) => probabilities[k]!;
}

describe("a small group", () => {
  const fifty = { ...allAt(40), female: allAt(40).female.map((share) => share * 50) };
  const inputs = stillOccupation({
    years: 6,
    units: [stillUnit("ous", fifty, { exits: { retirement: flat(0), disability: flat(0.02), death: flat(0.01), leaving: flat(0.05) } })],
  });
  const draws = 20_000;
  const { stored } = run(inputs, draws);
  const stay = 0.98 * 0.99 * 0.95;

  test.each([0, 1, 3, 5])("has a binomial number of survivors after %d years", (year) => {
    const p = stay ** year;
    const survivors = stored[0]!.headcount.subarray(year * draws, (year + 1) * draws);
    if (year === 0) expect(new Set(survivors)).toEqual(new Set([50]));
    else expectDistribution(survivors, binomial(50, p), 50);
  });

  test("loses a binomial number by each process", () => {
    const deaths = stored[0]!.death.subarray(0, draws);
    expectDistribution(deaths, binomial(50, ((1 - stay) * 0.01) / 0.08), 50);
  });
});

test("a large group has a binomial number of survivors, whichever way they are drawn", () => {
  const draws = 20_000;
  const inputs = stillOccupation({
    years: 2,
    units: [stillUnit("a", flat(2), { exits: { retirement: flat(0), disability: flat(0), death: flat(0), leaving: flat(0.3) } })],
  });
  // The last age leaves for certain: two women and two men of 74.
  const left = run(inputs, draws).stored[0]!.headcount.subarray(draws);
  expectDistribution(left, binomial(216, 0.7), 216);
});

test("a class of whole students has a binomial number of graduates, who spread over units one by one", () => {
  const draws = 20_000;
  const inputs = stillOccupation({
    years: 1,
    units: [stillUnit("a", flat(0)), stillUnit("b", flat(0))],
    programmes: [steadyProgramme("p", 30, [0.25, 0.75], { completion: parameter(0.8), takeUp: parameter(0.5) })],
    newProductivity: [parameter(1)],
  });
  const projection = run(inputs, draws);
  expectDistribution(measureDraws(projection, "graduates", [0, 1]), binomial(30, 0.4), 30);
  expectDistribution(measureDraws(projection, "graduates", [0]), binomial(30, 0.1), 30);
});

test("the new staff of the base year are those of the ages of graduates alone, whatever memory held before", () => {
  const draws = 64;
  const inputs = stillOccupation({
    years: 3,
    units: [stillUnit("a", flat(4))],
    programmes: [steadyProgramme("p", 3, [1])],
    newProductivity: [parameter(1), parameter(1)],
  });
  // A run before leaves its numbers in the memory that is used again.
  run(stillOccupation({ ...inputs, units: [stillUnit("a", flat(900))] }), 200).release!();
  const { stored } = run(inputs, draws);
  // Three graduates of the year before, aged 25, and three aged 26 who graduated the year before that; four people of each age are there.
  const newest = stored[0]!.newHeadcount.subarray(0, draws);
  expect(newest.reduce((sum, persons) => sum + persons, 0) / draws).toBeCloseTo(6, 0);
  expect(Math.max(...newest)).toBeLessThanOrEqual(8);
});

test("immigrants come in a Poisson number", () => {
  const immigration = { persons: parameter(6), share: 0.5, profile: allAt(33), followsStaff: 0 };
  const inputs = stillOccupation({ years: 1, units: [stillUnit("a", flat(0), { immigration })] });
  let probability = Math.exp(-3);
  const probabilities = Array.from({ length: 20 }, (_, k) => (probability *= k === 0 ? 1 : 3 / k));
  expectDistribution(run(inputs, 20_000).stored[0]!.immigration, (k) => probabilities[k]!, 19);
});

test("people are whole, and none is lost or made: in every unit, year and draw, and among those who move", () => {
  fc.assert(
    fc.property(occupations({ uncertainty: true, moves: true }), (generated) => {
      // What the model misses is a share of staff, not persons.
      const inputs = { ...generated, modelGrowth: exactly(0) };
      const { stored, years, draws } = run(inputs, 6);
      for (const unit of stored) {
        for (const measure of [...PERSONS, "movesIn", "movesOut"] as const) {
          expect(unit[measure].every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
        }
        for (let i = 0; i + draws < years * draws; i++) {
          const change = IN.reduce((sum, m) => sum + unit[m][i]!, 0) - OUT.reduce((sum, m) => sum + unit[m][i]!, 0);
          expect(unit.headcount[i + draws]).toBe(unit.headcount[i]! + change);
          expect(unit.newHeadcount[i]).toBeLessThanOrEqual(unit.headcount[i]!);
        }
      }
      for (let i = 0; i < years * draws; i++) {
        const sum = (measure: "movesIn" | "movesOut"): number => stored.reduce((total, unit) => total + unit[measure][i]!, 0);
        expect(sum("movesIn")).toBe(sum("movesOut"));
      }
    }),
    { seed: 71, numRuns: samples(40) },
  );
});

test("what is found on average is what is expected, for every measure, unit and year", () => {
  fc.assert(
    fc.property(occupations({ uncertainty: true, moves: true }), (inputs) => {
      const draws = 1500;
      const { stored, expected, years } = run(inputs, draws);
      stored.forEach((unit, u) => {
        for (const measure of STORED_MEASURES) {
          for (let year = 0; year < years; year++) {
            let [sum, squares] = [0, 0];
            for (let i = year * draws; i < (year + 1) * draws; i++) {
              const chance = unit[measure][i]! - expected!.stored[u]![measure][i]!;
              sum += chance;
              squares += chance * chance;
            }
            // Events that nobody met in any draw: their expected number is below what could be seen.
            const unseen = 20 / draws;
            expect(Math.abs(sum / draws), `${measure} of unit ${u} in year ${year}`).toBeLessThanOrEqual(
              (LIMIT * Math.sqrt(squares)) / draws + unseen,
            );
          }
        }
      });
    }),
    { seed: 72, numRuns: samples(6) },
  );
}, 60_000);

describe("the same chances", () => {
  test("whatever the block, the batch, the kernel and the order of units", () => {
    fc.assert(
      fc.property(occupations({ uncertainty: true, moves: true }), fc.integer({ min: 1, max: 12 }), (inputs, block) => {
        const whole = run(inputs, 11);
        expect(run(inputs, 11, { block, kernel: "reference" }).stored).toEqual(whole.stored);
        const batch = run(inputs, 4, { firstDraw: 5 });
        const reversed: OccupationInputs = {
          ...inputs,
          units: inputs.units.toReversed(),
          programmes: inputs.programmes.map((p) => ({ ...p, destinations: p.destinations.toReversed() })),
        };
        const backward = run(reversed, 11).stored.toReversed();
        whole.stored.forEach((unit, u) => {
          for (const measure of STORED_MEASURES) {
            for (let year = 0; year < inputs.years; year++) {
              const of = (values: Float64Array, draws: number, from: number, to: number) =>
                values.subarray(year * draws + from, year * draws + to);
              expect(of(batch.stored[u]![measure], 4, 0, 4)).toEqual(of(unit[measure], 11, 5, 9));
            }
          }
          expect(backward[u]).toEqual(unit);
        });
      }),
      { seed: 73, numRuns: samples(30) },
    );
  });

  test("expectations beside them are those of a run without chance, byte for byte", () => {
    fc.assert(
      fc.property(occupations({ uncertainty: true, moves: true }), (inputs) => {
        expect(run(inputs, 5).expected!.stored).toEqual(run(inputs, 5, { noise: "expected" }).stored);
      }),
      { seed: 74, numRuns: samples(20) },
    );
  });
});
