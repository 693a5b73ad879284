import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { samples } from "../vocabulary/samples.test-support.ts";
import { STORED_MEASURES } from "./draws/occupation-draws.ts";
import type { OccupationInputs } from "./inputs/inputs.ts";
import { projectOccupation } from "./project-occupation.ts";
import { occupations } from "./random-occupation.test-support.ts";
import {
  allAt,
  flat,
  parameter,
  spread,
  steadyDemand,
  steadyProgramme,
  stillOccupation,
  stillUnit,
} from "./sample-occupation.test-support.ts";

const around = (value: number) => ({ value, low: value * 0.8, high: value * 1.3, distribution: "triangular" as const });
const exits = { retirement: flat(0.02), disability: flat(0.01), death: flat(0.001), leaving: flat(0.03) };
const small: OccupationInputs = stillOccupation({
  years: 5,
  units: ["helse-bergen", "helse-fonna"].map((unit) =>
    stillUnit(unit, flat(1.5), {
      exits,
      exitScale: { retirement: around(1), disability: around(1), death: around(1), leaving: around(1) },
      moveRate: flat(0.02),
      moveShare: 0.5,
      participationScale: parameter(around(0.9)),
      immigration: { persons: parameter(around(4)), share: 0.5, profile: spread(25, 40, 0.5), followsStaff: 0 },
    }),
  ),
  programmes: [steadyProgramme("biong-hvl", 40, [0.7, 0.3], { completion: parameter(around(0.7)), profile: spread(23, 26, 0.8) })],
  newProductivity: [parameter(around(0.6)), parameter(0.8)],
});
const digest = (inputs: OccupationInputs, draws: number, block?: number): string => {
  const projection = projectOccupation(inputs, steadyDemand(inputs, draws, 50), { seed: 42, draws, ...(block ? { block } : {}) });
  const hash = createHash("sha256");
  for (const unit of projection.stored) for (const measure of STORED_MEASURES) hash.update(unit[measure]);
  return hash.digest("hex");
};

test("the same inputs and seed give the bytes they gave when this was written, in one block or many", () => {
  const written = "92d6f298df40f9f0047f4bc202e8fc2bbdd6b9ae192c0058d0c14b3ebe4c641d";
  for (const block of [100, 64, 8, 2, 1]) expect(digest(small, 50, block)).toBe(written);
});

test("draw d is the same however many draws there are", () => {
  const [few, many] = [10, 33].map((draws) => projectOccupation(small, steadyDemand(small, draws, 1), { seed: 9, draws }));
  small.units.forEach((_, u) => {
    for (const measure of STORED_MEASURES) {
      for (let year = 0; year < small.years; year++) {
        expect(few!.stored[u]![measure].subarray(year * 10, year * 10 + 10)).toEqual(
          many!.stored[u]![measure].subarray(year * 33, year * 33 + 10),
        );
      }
    }
  });
});

test("another seed gives other numbers", () => {
  const [a, b] = [1, 2].map((seed) => projectOccupation(small, steadyDemand(small, 4, 1), { seed, draws: 4 }));
  expect(a!.stored[0]!.headcount).not.toEqual(b!.stored[0]!.headcount);
});

test("block size never changes a byte", () => {
  fc.assert(
    fc.property(occupations({ uncertainty: true, moves: true }), fc.integer({ min: 1, max: 12 }), (inputs, block) => {
      expect(digest(inputs, 7, block)).toBe(digest(inputs, 7));
    }),
    { seed: 51, numRuns: samples(30) },
  );
});

describe("new staff", () => {
  test("those who graduated in the last two years before the first count as new in it, by the first year's exits", () => {
    const inputs = stillOccupation({
      years: 1,
      units: [
        stillUnit("a", flat(100), { exits: { ...exits, retirement: flat(0), disability: flat(0), death: flat(0), leaving: flat(0.1) } }),
      ],
      programmes: [steadyProgramme("p", 30, [1])],
      newProductivity: [parameter(0.5), parameter(0.8)],
    });
    const { stored } = projectOccupation(inputs, steadyDemand(inputs, 1, 0), { seed: 1, draws: 1 });
    expect(stored[0]!.newHeadcount[0]).toBeCloseTo(30 + 27, 10);
    expect(stored[0]!.effectiveSupply[0]).toBeCloseTo(11000 - 30 * 0.5 - 27 * 0.2, 8);
  });

  test("there are never more of them than the stock holds", () => {
    const inputs = stillOccupation({
      years: 1,
      units: [stillUnit("a", allAt(25))],
      programmes: [steadyProgramme("p", 30, [1])],
      newProductivity: [parameter(0.5), parameter(0.8)],
    });
    expect(projectOccupation(inputs, steadyDemand(inputs, 1, 0), { seed: 1, draws: 1 }).stored[0]!.newHeadcount[0]).toBeCloseTo(1, 12);
  });
});

test("progress rises to 1, and an aborted run stops between blocks with the signal's reason", () => {
  const seen: number[] = [];
  projectOccupation(small, steadyDemand(small, 20, 1), { seed: 1, draws: 20, block: 8, onProgress: (done) => seen.push(done) });
  expect(seen).toEqual([0.4, 0.8, 1]);
  const controller = new AbortController();
  const run = () =>
    projectOccupation(small, steadyDemand(small, 20, 1), {
      seed: 1,
      draws: 20,
      block: 8,
      signal: controller.signal,
      onProgress: (done) => {
        seen.push(done);
        controller.abort(new Error("enough"));
      },
    });
  expect(run).toThrow("enough");
  expect(seen).toEqual([0.4, 0.8, 1, 0.4]);
});

describe("inputs that are not what they should be are refused, and named", () => {
  const refused = (inputs: OccupationInputs, words: string, options: { draws?: number; seed?: number } = {}): void => {
    const draws = options.draws ?? 2;
    const run = () =>
      projectOccupation(inputs, steadyDemand(inputs, Math.max(Math.trunc(draws), 0), 1), { seed: options.seed ?? 1, draws });
    expect(run).toThrow(RangeError);
    expect(run).toThrow(words);
  };
  const [first, second] = small.units;
  const [programme] = small.programmes;

  test("a negative stock", () =>
    refused({ ...small, units: [{ ...first!, stock: flat(-1) }, second!] }, "stock of unit helse-bergen is -1"));
  test("a probability above 1", () =>
    refused({ ...small, units: [first!, { ...second!, exits: { ...exits, death: flat(1.5) } }] }, "death of unit helse-fonna is 1.5"));
  test("a number that is none", () =>
    refused({ ...small, units: [{ ...first!, absence: flat(Number.NaN) }, second!] }, "absence of unit helse-bergen is NaN"));
  test("too few ages", () =>
    refused(
      { ...small, units: [{ ...first!, moveRate: { female: new Float64Array(3), male: new Float64Array(55) } }, second!] },
      "needs 55 ages, has 3",
    ));
  test("destinations that do not sum to 1", () =>
    refused({ ...small, programmes: [{ ...programme!, destinations: [0.7, 0.7] }] }, "destinations of programme biong-hvl must sum to 1"));
  test("move shares that do not sum to 1", () =>
    refused({ ...small, units: [first!, { ...second!, moveShare: 0.9 }] }, "move shares must sum to 1"));
  test("places that begin too late", () =>
    refused({ ...small, programmes: [{ ...programme!, firstIntakeYear: 2022 }] }, "needed from 2021"));
  test("the same unit twice", () => refused({ ...small, units: [first!, first!] }, "two units have the same id"));
  test("no draws", () => refused(small, "draws must be a whole number", { draws: 0 }));
  test("half a seed", () => refused(small, "seed must be a whole number", { seed: 0.5 }));
  test("demand of another length", () => {
    expect(() => projectOccupation(small, steadyDemand(small, 3, 1), { seed: 1, draws: 2 })).toThrow(
      "demand of unit helse-bergen has 18 numbers",
    );
  });
});
