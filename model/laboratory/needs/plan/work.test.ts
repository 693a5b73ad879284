import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactly } from "#model/vocabulary";
import { drawLaboratory } from "../../inputs/draw-laboratory.ts";
import type { LaboratoryInputs } from "../../inputs/laboratory.ts";
import { menuStreams } from "../../volumes/volume-streams.ts";
import { evenMonths, group, instrument, laboratory, smallLaboratory, step } from "../small-laboratory.test-support.ts";
import { planLaboratory } from "./plan-laboratory.ts";

const planned = (inputs: LaboratoryInputs, growth = 1, visit?: (product: string, need: number) => void) => {
  const drawn = drawLaboratory(inputs, { draws: 1, randomness: { seed: 1 }, nationalShare: 0 });
  const streams = menuStreams(drawn, () => Float64Array.of(growth));
  return planLaboratory(
    drawn,
    { from: 2026, years: 1, draws: 1, streams },
    { staff: () => null },
    { heldMonths: () => null, visit: ({ product }, need) => visit?.(product, need[0]!) },
  );
};

describe("items along a route", () => {
  it("are samples times items before at each step, and samples again where they are brought together", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ before: fc.integer({ min: 1, max: 5 }), collates: fc.boolean() }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 100_000 }),
        (steps, yearly) => {
          const needs = planned(
            laboratory({
              analyses: [{ test: "test", route: "route", yearly: exactly(yearly), months: evenMonths, growth: "flat" }],
              routes: [
                {
                  route: "route",
                  steps: steps.map(({ before, collates }, at) =>
                    step({ station: `s${at}`, instrument: `i${at}`, itemsBefore: exactly(before), collates }),
                  ),
                },
              ],
              instruments: steps.map((_, at) => instrument({ instrument: `i${at}` })),
            }),
          );
          let items = yearly;
          steps.forEach(({ before, collates }, at) => {
            items = (collates ? yearly : items) * before;
            expect(needs.drivers("test", `i${at}`)[0]! / items).toBeCloseTo(1, 10);
          });
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("needs and volume", () => {
  it("rise in proportion for people until the shifts bind, and never fall", () => {
    const inputs = laboratory({
      analyses: [{ test: "test", route: "route", yearly: exactly(60_000), months: evenMonths, growth: "flat" }],
      routes: [
        { route: "route", steps: [step({ station: "bench", handsOn: [{ group: "a", perItem: exactly(6), perBatch: exactly(0) }] })] },
      ],
      groups: [group({ group: "a", shifts: [{ weekday: "monday", from: 0, to: 0, kind: "on-site", people: exactly(4) }] })],
    });
    const at = (growth: number): number => planned(inputs, growth).groups[0]!.needs.peak[0]!;
    const cover = (4 * 24) / (1500 / (365.25 / 7));
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 10, noNaN: true }), (growth) => {
        // 60 000 tests of 6 minutes are 4 FTE of 1 500 hours.
        expect(at(growth)).toBeCloseTo(Math.max(4 * growth, cover), 9);
      }),
    );
  });

  it("never fall anywhere when requests rise", () => {
    const inputs = smallLaboratory(0);
    const rates = [0.25, 0.5, 1, 1.5, 4];
    const all = rates.map((rate) => {
      const products: number[] = [];
      const needs = planned(inputs, rate, (_, need) => products.push(need));
      return [...needs.resources.map(({ peak }) => peak[0]!), ...products];
    });
    for (let at = 1; at < all.length; at++)
      all[at]!.forEach((need, i) => {
        expect(need).toBeGreaterThanOrEqual(all[at - 1]![i]! - 1e-9);
      });
  });

  it("are zero where nothing is requested, but for controls, shifts and what stands there", () => {
    const needs = planned(smallLaboratory(0), 0);
    const values = needs.resources.flatMap(({ peak }) => [...peak]);
    expect(values.every(Number.isFinite)).toBe(true);
    expect(needs.instruments[0]!.peak[0]).toBe(0);
    expect(needs.groups[0]!.needs.peak[0]).toBe(0);
    expect(needs.groups[2]!.coverMonths[0]).toBe(12);
  });

  it("refuse requests and uses of what is not there", () => {
    const inputs = smallLaboratory(0);
    expect(() => planned({ ...inputs, instruments: [] })).toThrow(/instrument "processor"/);
    const unknown = { per: "test" as const, subject: "gone", net: exactly(1), waste: exactly(0) };
    expect(() => planned({ ...inputs, products: inputs.products.map((one) => ({ ...one, uses: [unknown] })) })).toThrow(/"gone"/);
  });
});
