import fc from "fast-check";
import { expect, test } from "vitest";
import { AGE_COUNT, EXIT_PROCESSES, exactly, type Uncertain } from "#model/vocabulary";
import { samples } from "../vocabulary/samples.test-support.ts";
import type { ByAge, OccupationInputs, UnitInputs } from "./inputs/inputs.ts";
import { measureDraws } from "./measure-draws.ts";
import { MEASURES, type Measure } from "./measures.ts";
import { projectOccupation } from "./project-occupation.ts";
import { occupations } from "./random-occupation.test-support.ts";
import { parameter, steadyDemand } from "./sample-occupation.test-support.ts";

const DRAWS = 4;
const all = (inputs: OccupationInputs): number[] => inputs.units.map((_, u) => u);
const run = (inputs: OccupationInputs, demand = steadyDemand(inputs, DRAWS, 100)) =>
  projectOccupation(inputs, demand, { seed: 3, draws: DRAWS });
const total = (inputs: OccupationInputs, measure: Measure): Float64Array => measureDraws(run(inputs), measure, all(inputs));

function expectClose(found: Float64Array, expected: Float64Array | number[], size = 1): void {
  expect(found.length).toBe(expected.length);
  found.forEach((value, i) => {
    const wanted = expected[i]!;
    if (!(Number.isNaN(value) && Number.isNaN(wanted)))
      expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(size, Math.abs(wanted)));
  });
}
const times = (curve: ByAge, k: number): ByAge => ({ female: curve.female.map((v) => v * k), male: curve.male.map((v) => v * k) });
const scaled = (u: Uncertain, k: number): Uncertain => ({
  ...u,
  value: u.value * k,
  low: u.low === null ? null : u.low * k,
  high: u.high === null ? null : u.high * k,
});

test("k times the staff, places, weeks and inflows give k times every count, and the same shares", () => {
  fc.assert(
    fc.property(occupations({ uncertainty: true, moves: true }), fc.double({ min: 0.1, max: 20, noNaN: true }), (generated, k) => {
      // Changes that add or set are in persons and would have to be scaled too; they are left out here.
      const inputs: OccupationInputs = {
        ...generated,
        units: generated.units.map((unit) => ({
          ...unit,
          immigration: { ...unit.immigration, persons: { ...unit.immigration.persons, changes: [] } },
          reentry: { ...unit.reentry, persons: { ...unit.reentry.persons, changes: [] } },
        })),
        programmes: generated.programmes.map((p) => ({ ...p, placesChanges: [], placementChanges: [] })),
      };
      const larger: OccupationInputs = {
        ...inputs,
        units: inputs.units.map((unit) => ({
          ...unit,
          stock: times(unit.stock, k),
          immigration: { ...unit.immigration, share: unit.immigration.share * k },
          reentry: { ...unit.reentry, share: unit.reentry.share * k },
        })),
        programmes: inputs.programmes.map((p) => ({
          ...p,
          places: p.places.map((u) => scaled(u, k)),
          placementWeeks: p.placementWeeks.map((u) => (u ? scaled(u, k) : null)),
        })),
      };
      const [small, large] = [run(inputs), run(larger, steadyDemand(larger, DRAWS, 100 * k))];
      for (const measure of MEASURES) {
        const expected = measureDraws(small, measure, all(inputs)).map((value) => (measure === "gapShare" ? value : value * k));
        expectClose(measureDraws(large, measure, all(inputs)), expected, 1 + k);
      }
    }),
    { seed: 31, numRuns: samples(40) },
  );
});

test("units and programmes in another order give the same bytes", () => {
  fc.assert(
    fc.property(occupations({ uncertainty: true, moves: true }), (inputs) => {
      const reversed: OccupationInputs = {
        ...inputs,
        units: inputs.units.toReversed(),
        programmes: inputs.programmes.map((p) => ({ ...p, destinations: p.destinations.toReversed() })).toReversed(),
      };
      const [forward, backward] = [run(inputs), run(reversed)];
      expect(backward.stored.toReversed()).toEqual(forward.stored);
      for (const measure of MEASURES) {
        expect(measureDraws(backward, measure, all(inputs))).toEqual(measureDraws(forward, measure, all(inputs)));
      }
    }),
    { seed: 32, numRuns: samples(40) },
  );
});

test("a unit more, or one less, does not change the numbers of the others where nobody moves", () => {
  fc.assert(
    fc.property(occupations({ uncertainty: true, moves: false }), (inputs) => {
      const only: OccupationInputs = {
        ...inputs,
        units: inputs.units.slice(0, 1),
        programmes: [],
      };
      const more: OccupationInputs = { ...inputs, programmes: [] };
      expect(run(only).stored[0]).toEqual(run(more).stored[0]);
    }),
    { seed: 33, numRuns: samples(30) },
  );
});

test.each([
  ["nothing is uncertain", false],
  ["all uncertainty is national", true],
])("a unit split in two with the same rates adds up to itself where %s", (_, uncertainty) => {
  fc.assert(
    fc.property(occupations({ uncertainty, moves: true }), fc.double({ min: 0.1, max: 0.9, noNaN: true }), (generated, part) => {
      const whole: OccupationInputs = { ...generated, nationalShare: 1, staffTotals: [] };
      const share = (unit: UnitInputs, name: string, k: number): UnitInputs => ({
        ...unit,
        unit: name,
        stock: times(unit.stock, k),
        moveShare: unit.moveShare * k,
        immigration: { ...unit.immigration, share: unit.immigration.share * k },
        reentry: { ...unit.reentry, share: unit.reentry.share * k },
      });
      const [first, ...rest] = whole.units;
      const halves: OccupationInputs = {
        ...whole,
        units: [share(first!, "half-a", part), share(first!, "half-b", 1 - part), ...rest],
        programmes: whole.programmes.map((p) => {
          const [mine, ...others] = p.destinations;
          return { ...p, destinations: [mine! * part, mine! * (1 - part), ...others] };
        }),
      };
      const demand = steadyDemand(whole, DRAWS, 100);
      const [one, two] = [
        run(whole, demand),
        run(halves, [demand[0]!.map((v) => v * part), demand[0]!.map((v) => v * (1 - part)), ...demand.slice(1)]),
      ];
      for (const measure of MEASURES) expectClose(measureDraws(two, measure, [0, 1]), measureDraws(one, measure, [0]), 1000);
    }),
    { seed: 34, numRuns: samples(30) },
  );
});

test("higher exit probabilities never raise supply or headcount", () => {
  fc.assert(
    fc.property(occupations({ uncertainty: true, moves: true }), fc.constantFrom(...EXIT_PROCESSES), (inputs, process) => {
      const worse: OccupationInputs = {
        ...inputs,
        units: inputs.units.map((unit) => ({
          ...unit,
          exits: {
            ...unit.exits,
            [process]: { female: unit.exits[process].female.map((h) => Math.min(h * 1.5 + 0.01, 1)), male: unit.exits[process].male },
          },
        })),
      };
      for (const measure of ["headcount", "supply"] as const) {
        const [before, after] = [total(inputs, measure), total(worse, measure)];
        after.forEach((value, i) => {
          expect(value).toBeLessThanOrEqual(before[i]! + 1e-9);
        });
      }
    }),
    { seed: 35, numRuns: samples(40) },
  );
});

test("more study places never lower supply, graduates or headcount", () => {
  fc.assert(
    fc.property(occupations({ uncertainty: true, moves: true }), (inputs) => {
      const more: OccupationInputs = {
        ...inputs,
        programmes: inputs.programmes.map((p) => ({
          ...p,
          placesChanges: [...p.placesChanges, { id: "more", operation: "add", effect: exactly(15), weight: p.places.map(() => 1) }],
        })),
      };
      for (const measure of ["headcount", "supply", "graduates"] as const) {
        const [before, after] = [total(inputs, measure), total(more, measure)];
        after.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(before[i]! - 1e-9);
        });
      }
    }),
    { seed: 36, numRuns: samples(40) },
  );
});

test("every balance of persons holds between the reported figures, and nothing is negative", () => {
  fc.assert(
    fc.property(occupations({ uncertainty: true, moves: true }), (inputs) => {
      const projection = run(inputs);
      const of = (measure: Measure, u: number): Float64Array => measureDraws(projection, measure, [u]);
      inputs.units.forEach((_, u) => {
        const stock = of("headcount", u);
        for (let i = 0; i + DRAWS < stock.length; i++) {
          const inflow = (["graduates", "immigration", "reentry", "movesIn", "unexplained"] as const).reduce(
            (sum, m) => sum + of(m, u)[i]!,
            0,
          );
          const outflow = (["retirement", "disability", "death", "leaving", "movesOut"] as const).reduce((sum, m) => sum + of(m, u)[i]!, 0);
          expect(Math.abs(stock[i]! + inflow - outflow - stock[i + DRAWS]!)).toBeLessThan(1e-9 * Math.max(1, stock[i]!));
        }
        for (const measure of MEASURES) {
          if (["gap", "gapShare", "expansionDemand", "recruitmentNeed", "unexplained"].includes(measure)) continue;
          for (const value of of(measure, u)) expect(value).toBeGreaterThanOrEqual(-1e-12);
        }
        const [fresh, head] = [of("newHeadcount", u), stock];
        fresh.forEach((value, i) => {
          expect(value).toBeLessThanOrEqual(head[i]! * (1 + 1e-9) + 1e-9);
        });
      });
      const [out, back] = [measureDraws(projection, "movesOut", all(inputs)), measureDraws(projection, "movesIn", all(inputs))];
      expectClose(back, out);
    }),
    { seed: 37, numRuns: samples(25) },
  );
});

test("a participation multiplier cannot take the unit's mean above 1", () => {
  fc.assert(
    fc.property(occupations({ uncertainty: false, moves: false }), (generated) => {
      const inputs: OccupationInputs = {
        ...generated,
        units: generated.units.map((unit) => ({
          ...unit,
          contractedShare: { female: new Float64Array(AGE_COUNT).fill(1), male: new Float64Array(AGE_COUNT).fill(1) },
          participationScale: parameter(50),
          contractedShareScale: parameter(1),
        })),
      };
      const [supply, persons] = [total(inputs, "supply"), total(inputs, "headcount")];
      for (let d = 0; d < DRAWS; d++) expect(supply[d]!).toBeLessThanOrEqual(persons[d]! * (1 + 1e-9));
    }),
    { seed: 38, numRuns: samples(20) },
  );
});
