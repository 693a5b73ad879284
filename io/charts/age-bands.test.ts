import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageBands, shareFrom } from "./age-bands.ts";

describe("age bands", () => {
  it("start at multiples of five and keep gaps", () => {
    const bands = ageBands([
      { age: 22, ageTo: 22, female: 1, male: 0 },
      { age: 24, ageTo: 24, female: 2, male: 1 },
      { age: 33, ageTo: 33, female: 0, male: 4 },
    ]);
    expect(bands).toEqual([
      { from: 20, to: 24, female: 3, male: 1 },
      { from: 25, to: 29, female: 0, male: 0 },
      { from: 30, to: 34, female: 0, male: 4 },
    ]);
  });
  it("are suppressed where a part is", () => {
    expect(ageBands([{ age: 40, ageTo: 40, female: null, male: 2 }])).toEqual([{ from: 40, to: 44, female: null, male: 2 }]);
    expect(shareFrom([{ age: 40, ageTo: 40, female: null, male: 2 }], 60)).toBeNull();
  });
  it("are none without ages", () => {
    expect(ageBands([])).toEqual([]);
    expect(shareFrom([], 60)).toBeNull();
  });
  it("hold everyone", () => {
    const person = fc
      .record({ age: fc.integer({ min: 20, max: 74 }), female: fc.nat(500), male: fc.nat(500) })
      .map((one) => ({ ...one, ageTo: one.age }));
    fc.assert(
      fc.property(fc.array(person), (ages) => {
        const total = (all: readonly { female: number | null; male: number | null }[]) =>
          all.reduce((sum, at) => sum + (at.female ?? 0) + (at.male ?? 0), 0);
        expect(total(ageBands(ages))).toBe(total(ages));
      }),
    );
  });
});
