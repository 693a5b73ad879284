import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REFERENCE_SCENARIO } from "#model/scenario";
import { smallDataset, withoutUncertainty } from "../../scenario/small-dataset.test-support.ts";
import { decompose } from "./decompose.ts";
import { GAP_FACTORS } from "./decomposition.ts";
import { medianSteps } from "./median-steps.ts";

const question = { kind: "decomposition", occupation: "bioingenior", unit: "norge", year: 2036 } as const;
const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
/** A summary whose mean is not its median. */
const summary = fc.record({ mean: number, p10: number, p25: number, p50: number, p75: number, p90: number });

describe("medianSteps", () => {
  it("begins and ends at the median gaps, and adds up to the last digit", () => {
    const effects = fc.array(fc.record({ factor: fc.constantFrom(...GAP_FACTORS), effect: summary }));
    fc.assert(
      fc.property(summary, summary, effects, summary, (start, end, found, interaction) => {
        const steps = medianSteps({ kind: "decomposition", from: 2026, to: 2036, start, end, effects: found, interaction });
        expect([steps.start.middle, steps.start.low, steps.start.high]).toEqual([start.p50, start.p10, start.p90]);
        expect(steps.end.middle).toBe(end.p50);
        const sum = steps.effects.reduce((total, { middle }) => total + middle, steps.start.middle + steps.rest.middle);
        expect(sum).toBeCloseTo(steps.end.middle, 1);
        expect([steps.rest.low, steps.rest.high]).toEqual([null, null]);
      }),
    );
  });

  it("leaves no rest where one future has it all and factors act alone, and a small one in a real run", () => {
    const certain = decompose(withoutUncertainty(smallDataset()), REFERENCE_SCENARIO, question, { draws: 1, seed: 1 });
    expect(medianSteps(certain).rest.middle).toBeCloseTo(certain.interaction.p50, 9);
    const steps = medianSteps(decompose(smallDataset(), REFERENCE_SCENARIO, question, { draws: 100, seed: 1 }));
    const largest = Math.max(...steps.effects.map(({ middle }) => Math.abs(middle)));
    expect(Math.abs(steps.rest.middle)).toBeLessThan(0.2 * largest);
  });
});
