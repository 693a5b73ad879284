import { expect, test } from "vitest";
import type { OccupationInputs } from "./inputs/inputs.ts";
import { measureDraws } from "./measure-draws.ts";
import type { Measure } from "./measures.ts";
import { projectOccupation } from "./project-occupation.ts";
import {
  allAt,
  byAge,
  flat,
  parameter,
  spread,
  steadyDemand,
  steadyProgramme,
  stillOccupation,
  stillUnit,
} from "./sample-occupation.test-support.ts";

/** The first draw of a measure over all units, by year. */
function path(inputs: OccupationInputs, measure: Measure, demand = 0): number[] {
  const projection = projectOccupation(inputs, steadyDemand(inputs, 1, demand), { seed: 1, draws: 1 });
  return [
    ...measureDraws(
      projection,
      measure,
      inputs.units.map((_, u) => u),
    ),
  ];
}
const close = (found: number[], expected: number[]) => {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, 9);
  });
};

test("without exits everybody ages and leaves as retired at the age limit", () => {
  const inputs = stillOccupation({
    years: 6,
    units: [
      stillUnit(
        "a",
        byAge((age) => (age >= 70 ? age - 69 : 0)),
      ),
    ],
  });
  close(path(inputs, "headcount"), [30, 20, 12, 6, 2, 0]);
  close(path(inputs, "retirement"), [10, 8, 6, 4, 2, 0]);
});

test("a constant inflow without exits adds the same number every year", () => {
  const inputs = stillOccupation({
    years: 8,
    units: [stillUnit("a", flat(0), { immigration: { persons: parameter(7), share: 1, profile: spread(25, 30, 0.6), followsStaff: 0 } })],
  });
  close(path(inputs, "headcount"), [0, 7, 14, 21, 28, 35, 42, 49]);
});

test("a constant exit probability gives geometric decay", () => {
  const inputs = stillOccupation({
    years: 10,
    units: [stillUnit("a", allAt(25), { exits: { retirement: flat(0), disability: flat(0.02), death: flat(0.01), leaving: flat(0.07) } })],
  });
  const stay = 0.98 * 0.99 * 0.93;
  close(
    path(inputs, "headcount"),
    Array.from({ length: 10 }, (_, t) => stay ** t),
  );
  close(
    path(inputs, "leaving"),
    Array.from({ length: 10 }, (_, t) => stay ** t * (1 - stay) * 0.7),
  );
});

test("students appear in the stock on the 1 January after they graduate", () => {
  const places = Array.from({ length: 40 }, (_, i) => ({
    value: 2010 + i === 2025 ? 100 : 0,
    low: null,
    high: null,
    distribution: "point" as const,
  }));
  const inputs = stillOccupation({
    units: [stillUnit("a", flat(0))],
    programmes: [steadyProgramme("p", 0, [1], { places, length: 3 })],
  });
  close(path(inputs, "graduates"), [0, 0, 100, 0, 0, 0, 0, 0, 0, 0]);
  close(path(inputs, "headcount"), [0, 0, 0, 100, 100, 100, 100, 100, 100, 100]);
});

test("a length with half a year splits an intake over two years", () => {
  const places = Array.from({ length: 40 }, (_, i) => ({
    value: 2010 + i === 2024 ? 100 : 0,
    low: null,
    high: null,
    distribution: "point" as const,
  }));
  const inputs = stillOccupation({
    years: 5,
    units: [stillUnit("a", flat(0))],
    programmes: [steadyProgramme("p", 0, [1], { places, length: 3.5 })],
  });
  close(path(inputs, "graduates"), [0, 50, 50, 0, 0]);
});

test("the intake solved for in closed form closes the gap in the target year", () => {
  const [years, stay, demand, completion, share] = [12, 0.95, 400, 0.75, 0.8];
  const leaving = { retirement: flat(0), disability: flat(0), death: flat(0), leaving: flat(1 - stay) };
  // Graduates of year j are in the stock from j + 1; after T years those of year j have lived through T - j - 1 years.
  const target = years - 1;
  const kept = Array.from({ length: target }, (_, j) => stay ** (target - j - 1)).reduce((sum, v) => sum + v, 0);
  const foreign = 3 * kept;
  const intake = (demand / share - 200 * stay ** target - foreign) / (completion * kept);
  const inputs = stillOccupation({
    years,
    units: [
      stillUnit(
        "a",
        byAge((age, sex) => (age === 25 && sex === "female" ? 200 : 0)),
        {
          exits: leaving,
          contractedShare: flat(share),
          immigration: { persons: parameter(3), share: 1, profile: allAt(25), followsStaff: 0 },
        },
      ),
    ],
    programmes: [steadyProgramme("p", intake, [1], { completion: parameter(completion) })],
  });
  const gap = path(inputs, "gap", demand);
  expect(gap[target]).toBeCloseTo(0, 9);
  expect(gap[0]).toBeCloseTo(demand - 200 * share, 9);
});
