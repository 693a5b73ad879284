import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OccupationDraws, STORED_MEASURES } from "#model/projection";
import { samples } from "../../vocabulary/samples.test-support.ts";
import { REFERENCE_SCENARIO, Scenario } from "../scenario.ts";
import { smallDataset } from "../small-dataset.test-support.ts";
import { drawsJoiner, type UnitDraws } from "./join-draws.ts";
import { runOccupation } from "./run-occupation.ts";
import { simulateBatch } from "./simulate-batch.ts";

const dataset = smallDataset();
const scenario = Scenario.parse({
  ...REFERENCE_SCENARIO,
  changes: [{ id: "c", kind: "demand", operation: "multiply", value: 1.2, low: 1.1, high: 1.5, startYear: 2027, reason: "why" }],
});
const [to, seed] = [2032, 7];

/** Puts the batches of one leaf unit behind each other, year by year. */
function unitDraws(batches: readonly OccupationDraws[], unit: number): UnitDraws {
  const joined = (of: (batch: OccupationDraws) => Float64Array): Float64Array => {
    const years = of(batches[0]!).length / batches[0]!.draws;
    return Float64Array.from(
      Array.from({ length: years }, (_, year) =>
        batches.flatMap((batch) => [...of(batch).subarray(year * batch.draws, (year + 1) * batch.draws)]),
      ).flat(),
    );
  };
  const stored = Object.fromEntries(STORED_MEASURES.map((name) => [name, joined((batch) => batch.stored[unit]![name])]));
  return {
    stored: stored as UnitDraws["stored"],
    demand: joined((batch) => batch.demand[unit]!),
    workedDemand: joined((batch) => batch.workedDemand![unit]!),
  };
}

function inBatches(occupation: string, sizes: readonly number[], futures: number) {
  let firstDraw = 0;
  const batches = sizes.map((draws) => {
    const batch = simulateBatch(dataset, scenario, occupation, { to, seed, firstDraw, draws });
    firstDraw += draws;
    return batch;
  });
  const joiner = drawsJoiner(dataset, scenario, occupation, { to, seed, draws: firstDraw, futures });
  for (const unit of joiner.units.keys()) joiner.add(unitDraws(batches, unit));
  return joiner.finish();
}

describe("draws in batches", () => {
  it.each(["bioingenior", "radiograf"])(
    "of %s give the very bytes of a run at once, however they are cut, also at odd numbers",
    (occupation) => {
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 1, max: 19 }), { minLength: 1, maxLength: 5 }), (sizes) => {
          const draws = sizes.reduce((sum, size) => sum + size, 0);
          const whole = runOccupation(dataset, scenario, occupation, { to, seed, draws, futures: 5 });
          expect(JSON.stringify(inBatches(occupation, sizes, 5))).toBe(JSON.stringify(whole));
        }),
        { numRuns: samples(12) },
      );
    },
  );

  it("are refused where a unit is missing or one too many", () => {
    const joiner = drawsJoiner(dataset, scenario, "radiograf", { to, seed, draws: 2 });
    const batch = simulateBatch(dataset, scenario, "radiograf", { to, seed, firstDraw: 0, draws: 2 });
    expect(() => joiner.finish()).toThrow(/only 0 have been added/);
    for (const unit of joiner.units.keys()) joiner.add(unitDraws([batch], unit));
    expect(() => joiner.add(unitDraws([batch], 0))).toThrow(/no further one/);
  });
});
