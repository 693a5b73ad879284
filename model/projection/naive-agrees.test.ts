import fc from "fast-check";
import { expect, test } from "vitest";
import type { OccupationInputs } from "./inputs/inputs.ts";
import { measureDraws } from "./measure-draws.ts";
import { naiveProjection } from "./naive.test-support.ts";
import { drawParameters } from "./parameters/draw-parameters.ts";
import { projectOccupation } from "./project-occupation.ts";
import { occupations } from "./random-occupation.test-support.ts";
import { steadyDemand } from "./sample-occupation.test-support.ts";

/** Largest difference between two projections of the same inputs, relative to the size of the unit's staff. */
function compare(inputs: OccupationInputs, seed: number, draws: number): void {
  const projection = projectOccupation(inputs, steadyDemand(inputs, draws, 50), { seed, draws });
  const drawn = drawParameters(inputs, { seed }, draws);
  for (let d = 0; d < draws; d++) {
    const expected = naiveProjection(inputs, drawn, d);
    inputs.units.forEach((_, u) => {
      expected[u]!.forEach((figures, t) => {
        for (const [measure, value] of Object.entries(figures) as [keyof typeof figures, number][]) {
          const found = measureDraws(projection, measure, [u])[t * draws + d]!;
          const size = Math.max(1, figures.headcount, figures.graduates);
          if (!(Math.abs(found - value) <= 1e-9 * size)) {
            expect.fail(`${measure}, unit ${u}, year ${t}, draw ${d}: engine ${found}, naive ${value}`);
          }
        }
      });
    });
  }
}

test("an independent naive version of the model gives the same figures in every unit, year and draw", () => {
  fc.assert(
    fc.property(occupations({ uncertainty: true, moves: true }), fc.integer({ min: 0, max: 1e9 }), (inputs, seed) =>
      compare(inputs, seed, 3),
    ),
    { seed: 11, numRuns: 60 },
  );
}, 120_000);
