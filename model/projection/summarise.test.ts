import fc from "fast-check";
import { expect, test } from "vitest";
import { samples } from "../vocabulary/samples.test-support.ts";
import { measureDraws } from "./measure-draws.ts";
import { projectOccupation } from "./project-occupation.ts";
import { allAt, flat, steadyDemand, stillOccupation, stillUnit } from "./sample-occupation.test-support.ts";
import { selectRanks } from "./select-ranks.ts";
import { summarise, summariseUnits } from "./summarise.ts";

const quantileOfSorted = (sorted: Float64Array, p: number): number => {
  const position = p * (sorted.length - 1);
  const below = sorted[Math.floor(position)]!;
  const above = sorted[Math.ceil(position)]!;
  return below + (position - Math.floor(position)) * (above - below);
};

const values = fc
  .array(fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 400 })
  .map((list) => Float64Array.from(list, (value) => value + 0));

test("percentiles are those of fully sorted draws", () => {
  fc.assert(
    fc.property(values, (draws) => {
      const sorted = draws.toSorted();
      const { p10, p25, p50, p75, p90, mean } = summarise(draws);
      expect([p10, p25, p50, p75, p90]).toEqual([0.1, 0.25, 0.5, 0.75, 0.9].map((p) => quantileOfSorted(sorted, p)));
      expect(Math.abs(mean - draws.reduce((sum, v) => sum + v, 0) / draws.length)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(mean)));
    }),
    { seed: 41, numRuns: samples(300) },
  );
});

test("selection puts at each rank what sorting would", () => {
  fc.assert(
    fc.property(values, fc.array(fc.nat(), { maxLength: 6 }), (draws, asked) => {
      const ranks = asked.map((rank) => rank % draws.length).sort((a, b) => a - b);
      const selected = draws.slice();
      selectRanks(selected, ranks);
      const sorted = draws.toSorted();
      for (const rank of ranks) expect(selected[rank]).toBe(sorted[rank]);
      expect(selected.sort()).toEqual(sorted);
    }),
    { seed: 42, numRuns: samples(300) },
  );
});

test("the draws are not changed, and the order of equal ones does not matter", () => {
  const draws = Float64Array.of(5, 1, 4, 1, 3);
  expect(summarise(draws)).toEqual(summarise(draws.toReversed()));
  expect(draws).toEqual(Float64Array.of(5, 1, 4, 1, 3));
});

test("known percentiles by linear interpolation: 0..10 has its tenth at 1", () => {
  expect(summarise(Float64Array.from({ length: 11 }, (_, i) => i))).toEqual({ mean: 5, p10: 1, p25: 2.5, p50: 5, p75: 7.5, p90: 9 });
});

test("one draw is every percentile, and no draw is refused", () => {
  expect(summarise(Float64Array.of(7)).p90).toBe(7);
  expect(() => summarise(new Float64Array())).toThrow(RangeError);
});

const inputs = stillOccupation({ years: 3, units: [stillUnit("b", allAt(30)), stillUnit("a", flat(1))] });

test("gap share of a sum is the share of the sums, and null where there is no demand", () => {
  const demand = [new Float64Array([2, 2, 2, 2]), new Float64Array([330, 330, 330, 330])];
  const projection = projectOccupation(inputs, demand, { seed: 1, draws: 1 });
  const both = summariseUnits(projection, [0, 1]);
  expect(both.measures.gapShare.p50[0]).toBeCloseTo((332 - 111) / 332, 12);
  expect(both.shortageProbability).toEqual([1, 1, 1]);
  const none = summariseUnits(projectOccupation(inputs, [new Float64Array(4), new Float64Array(4)], { seed: 1, draws: 1 }), [0]);
  expect(none.measures.gapShare.mean).toEqual([null, null, null]);
  expect(none.measures.gap.mean).toEqual([-1, -1, -1]);
  expect(none.shortageProbability).toEqual([0, 0, 0]);
});

test("expansion demand is next year's demand less this year's; the last year is null unless the year after is given", () => {
  const growing = [Float64Array.of(10, 12, 15, 19), Float64Array.of(0, 0, 0, 0)];
  const known = summariseUnits(projectOccupation(inputs, growing, { seed: 1, draws: 1 }), [0, 1]);
  expect(known.measures.expansionDemand.p50).toEqual([2, 3, 4]);
  expect(known.measures.recruitmentNeed.p50[0]).toBeCloseTo(2 + 2, 12);
  const short = growing.map((values) => values.subarray(0, 3));
  const unknown = summariseUnits(projectOccupation(inputs, short, { seed: 1, draws: 1 }), [0, 1]);
  expect(unknown.measures.expansionDemand.p50).toEqual([2, 3, null]);
  expect(unknown.measures.demand.p50).toEqual([10, 12, 15]);
});

test("the order in which units are summed does not matter, and an unknown one is refused", () => {
  const projection = projectOccupation(inputs, steadyDemand(inputs, 3, 1), { seed: 1, draws: 3 });
  expect(measureDraws(projection, "supply", [1, 0])).toEqual(measureDraws(projection, "supply", [0, 1]));
  expect(() => measureDraws(projection, "supply", [2])).toThrow("no unit number 2");
});

test("a year whose draws are those of the year before has its summary, and no other year has", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 6 }),
      fc.array(
        values.filter((draws) => draws.length >= 3).map((draws) => draws.slice(0, 3)),
        { minLength: 3, maxLength: 3 },
      ),
      (chosen, sets) => {
        const years = chosen.length;
        const inputs = stillOccupation({ years, units: [stillUnit("a", allAt(40))] });
        const nobody = projectOccupation(inputs, steadyDemand(inputs, 3, 100), { seed: 1, draws: 3 });
        const immigration = Float64Array.from(chosen.flatMap((set) => [...sets[set]!]));
        const projection = { ...nobody, stored: [{ ...nobody.stored[0]!, immigration }] };
        const found = summariseUnits(projection, [0]).measures.immigration;
        expect(found.p50).toEqual(chosen.map((set) => summarise(sets[set]!).p50));
        expect(found.mean).toEqual(chosen.map((set) => summarise(sets[set]!).mean));
      },
    ),
    { seed: 43, numRuns: samples(200) },
  );
});
