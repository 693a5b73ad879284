import fc from "fast-check";
import { type Controls, neutral, onStep, RANGES, SLIDERS } from "./controls.ts";

/** Programme groups used in the tests. */
export const GROUPS = ["persontilpasset-medisin", "tarmscreening"] as const;

/** Any position of the controls. */
export const anyControls: fc.Arbitrary<Controls> = fc
  .record({
    startYear: fc.integer({ min: 2026, max: 2040 }),
    scope: fc.constantFrom("country" as const, "unit" as const),
    positions: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: SLIDERS.length, maxLength: SLIDERS.length }),
    touched: fc.array(fc.boolean(), { minLength: SLIDERS.length, maxLength: SLIDERS.length }),
    switched: fc.subarray([...GROUPS]),
  })
  .map(({ startYear, scope, positions, touched, switched }) => {
    const moved = Object.fromEntries(
      SLIDERS.map((slider, i) => {
        const { min, max } = RANGES[slider];
        return [slider, touched[i] ? onStep(slider, min + (positions[i] ?? 0) * (max - min)) : 0];
      }),
    );
    return { ...neutral(startYear), scope, moved: moved as Controls["moved"], switched };
  });
