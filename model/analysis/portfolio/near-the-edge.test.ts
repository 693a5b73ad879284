import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samples } from "../../vocabulary/samples.test-support.ts";
import { type GoalModel, gapWith, shortages } from "./goal-model.ts";
import { nearTheEdge } from "./near-the-edge.ts";
import { quantileCuts } from "./quantile-cuts.ts";

const DRAWS = 14;
const number = (min: number, max: number) => fc.integer({ min: min * 1000, max: max * 1000 }).map((thousandths) => thousandths / 1000);
/** Three measures, the last of which may also make the gap worse, in a few draws. */
const cases = fc.record({
  gap: fc.array(number(-2, 12), { minLength: DRAWS, maxLength: DRAWS }),
  falls: fc.tuple(
    fc.array(number(0.2, 3), { minLength: DRAWS, maxLength: DRAWS }),
    fc.array(number(1, 1.4), { minLength: DRAWS, maxLength: DRAWS }),
    fc.array(number(-1, 2), { minLength: DRAWS, maxLength: DRAWS }),
  ),
  capacity: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })),
  perStep: fc.tuple(number(0, 5), number(1, 5), number(1, 5)),
  budget: fc.option(number(0, 20), { nil: null }),
  allowed: fc.integer({ min: 0, max: 8 }),
});

/** Every portfolio of whole steps within capacity and budget. */
function* portfolios(capacity: readonly number[], perStep: readonly number[], budget: number | null) {
  for (let a = 0; a <= capacity[0]!; a++)
    for (let b = 0; b <= capacity[1]!; b++)
      for (let c = 0; c <= capacity[2]!; c++) {
        const steps = [a, b, c];
        if (budget === null || steps.reduce((sum, count, m) => sum + count * perStep[m]!, 0) <= budget) yield steps;
      }
}

describe("nearTheEdge", () => {
  it("keeps the draws that decide: a portfolio reaches the goal if and only if few enough of them have a shortage", () => {
    fc.assert(
      fc.property(cases, ({ gap, falls, capacity, perStep, budget, allowed }) => {
        const model: GoalModel = { gap: Float64Array.from(gap), falls: falls.map((fall) => Float64Array.from(fall)) };
        const edge = nearTheEdge(model, { capacity, perStep, budget })(allowed);
        for (const steps of portfolios(capacity, perStep, budget)) {
          // A gap of nothing but rounding is a shortage or none as the rounding has it.
          if (gapWith(model, steps).some((left) => Math.abs(left) < 1e-9)) continue;
          const reached = shortages(gapWith(model, steps)) <= allowed;
          const gaps = edge?.draws.map((draw) => draw.gap - steps.reduce((sum, count, m) => sum + count * draw.falls[m]!, 0));
          expect(reached).toBe(gaps !== undefined && gaps.filter((left) => left > 0).length <= edge!.allowed);
          // What a draw may have at most, where it is given up.
          for (const [d, left] of reached ? gaps!.entries() : []) expect(left).toBeLessThanOrEqual(edge!.draws[d]!.most + 1e-9);
        }
      }),
      { numRuns: samples(400) },
    );
  });
});

describe("quantileCuts", () => {
  it("cut off no portfolio that reaches the goal, and some that do not", () => {
    let cutting = 0;
    fc.assert(
      fc.property(cases, ({ gap, falls, capacity, perStep, budget, allowed }) => {
        const model: GoalModel = { gap: Float64Array.from(gap), falls: falls.map((fall) => Float64Array.from(fall)) };
        const edge = nearTheEdge(model, { capacity, perStep, budget })(allowed);
        if (edge === null) return;
        for (const { weights, least } of quantileCuts(edge, capacity, perStep))
          for (const steps of portfolios(capacity, perStep, budget)) {
            const weight = steps.reduce((sum, count, m) => sum + count * weights[m]!, 0);
            if (gapWith(model, steps).some((left) => Math.abs(left) < 1e-9)) continue;
            if (shortages(gapWith(model, steps)) <= allowed) expect(weight).toBeGreaterThanOrEqual(least * (1 - 1e-9));
            else if (weight < least) cutting++;
          }
      }),
      { numRuns: samples(400) },
    );
    expect(cutting).toBeGreaterThan(100);
  });
});
