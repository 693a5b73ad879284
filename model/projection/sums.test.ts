import fc from "fast-check";
import { expect, test } from "vitest";
import { samples } from "../vocabulary/samples.test-support.ts";
import { measureDraws } from "./measure-draws.ts";
import { MEASURES } from "./measures.ts";
import { projectOccupation } from "./project-occupation.ts";
import { occupations } from "./random-occupation.test-support.ts";
import { steadyDemand } from "./sample-occupation.test-support.ts";

test("sums made on the way are those made afterwards, byte for byte, for every measure", () => {
  fc.assert(
    fc.property(occupations({ uncertainty: true, moves: true }), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (inputs, picked) => {
      const units = [...new Set(picked.map((u) => u % inputs.units.length))];
      const every = inputs.units.map((_, u) => u);
      const run = (sums: number[][]) => projectOccupation(inputs, steadyDemand(inputs, 6, 10), { seed: 4, draws: 6, sums });
      const [plain, summed] = [run([]), run([units, every])];
      for (const measure of MEASURES) {
        for (const set of [units, every, [...every].reverse()]) {
          expect(measureDraws(summed, measure, set)).toEqual(measureDraws(plain, measure, set));
        }
      }
    }),
    { seed: 23, numRuns: samples(40) },
  );
});
