import fc from "fast-check";
import { expect, test } from "vitest";
import { changed, exactly } from "#model/vocabulary";
import { samples } from "../../vocabulary/samples.test-support.ts";
import type { ExitChange } from "../inputs/inputs.ts";
import { drawParameters } from "../parameters/draw-parameters.ts";
import { allAt, stillOccupation, stillUnit } from "../sample-occupation.test-support.ts";
import { exitSpans, exitsChange, writeExitFactors } from "./exit-factors.ts";

const change = (
  id: string,
  operation: ExitChange["operation"],
  effect: number,
  weight: number[],
  ages: [number, number] = [20, 74],
): ExitChange => ({
  id,
  operation,
  effect: exactly(effect),
  weight,
  process: "all",
  ageFrom: ages[0],
  ageTo: ages[1],
});
const unitWith = (exitChanges: ExitChange[]) =>
  stillUnit("a", allAt(40), {
    exitChanges,
    exitScale: { retirement: exactly(1.2), disability: exactly(1.2), death: exactly(1.2), leaving: exactly(1.2) },
  });

const drawnChange = fc
  .tuple(
    fc.constantFrom("multiply" as const, "add" as const, "set" as const),
    fc.double({ min: 0, max: 2, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([operation, effect, weight]) => change("c", operation, effect, [weight]));

test("factor and addend give what the changes give one after the other, for any probability", () => {
  fc.assert(
    fc.property(fc.array(drawnChange, { maxLength: 4 }), fc.double({ min: 0, max: 1, noNaN: true }), (list, base) => {
      const changes = list.map((c, i) => ({ ...c, id: `c${i}` }));
      const unit = unitWith(changes);
      const drawn = drawParameters(stillOccupation({ units: [unit] }), { seed: 1 }, 2).units[0]!;
      const memory = new Float64Array(16);
      writeExitFactors(memory, 0, { from: 0, count: 2 }, { unit, drawn }, { from: 0, to: 55 }, 0);
      const expected = changes.reduce((v, c) => changed(v, c.operation, c.effect.value, c.weight[0]!), base * 1.2);
      for (let p = 0; p < 4; p++) expect(base * memory[p * 2]! + memory[8 + p * 2]!).toBeCloseTo(expected, 10);
    }),
    { seed: 61, numRuns: samples(200) },
  );
});

test("ages are split where a change begins or ends", () => {
  const unit = unitWith([change("old", "multiply", 0.9, [1], [60, 74]), change("middle", "multiply", 0.9, [1], [50, 64])]);
  expect(exitSpans(unit)).toEqual([
    { from: 0, to: 30 },
    { from: 30, to: 40 },
    { from: 40, to: 45 },
    { from: 45, to: 55 },
  ]);
  expect(exitSpans(unitWith([]))).toEqual([{ from: 0, to: 55 }]);
});

test("survival is computed anew only in years where a weight differs from the year before", () => {
  const unit = unitWith([change("ramp", "multiply", 0.9, [0, 0.5, 1, 1])]);
  expect([0, 1, 2, 3].map((year) => exitsChange(unit, year))).toEqual([true, true, true, false]);
  expect(exitsChange(unitWith([]), 1)).toBe(false);
});
