import { expect, test } from "vitest";
import { smallDataset, withTable } from "../../../../scenario/small-dataset.test-support.ts";
import { factsOf, lessDemand } from "../../../sample-plan.test-support.ts";

const dataset = smallDataset();

test("without measures what remains is the gap of the projection", () => {
  for (const one of factsOf(dataset, ["helse-a"])[0]!.occupations) {
    expect(one.residual.map(({ gap }) => gap.p50)).toEqual(one.series.measures.gap.p50);
    expect(one.measures).toEqual([]);
  }
});

test("the effect of a measure is what it takes off the gap, from the year it starts and where it is taken", () => {
  const [a, b] = factsOf(dataset, ["helse-a", "helse-b"], [lessDemand("helse-a")]);
  const bio = a!.occupations.find(({ occupation }) => occupation === "bioingenior")!;
  const effect = bio.measures[0]!.effect.map(({ mean }) => mean);
  const demand = bio.series.measures.demand.mean;
  for (const [year, fall] of effect.entries()) expect(fall).toBeCloseTo(2026 + year < 2028 ? 0 : demand[year]! * 0.1, 9);
  expect(bio.residual[5]!.gap.mean).toBeCloseTo(bio.series.measures.gap.mean[5]! - effect[5]!, 9);
  const elsewhere = b!.occupations.find(({ occupation }) => occupation === "bioingenior")!;
  expect(elsewhere.measures).toEqual([]);
  expect(elsewhere.residual.map(({ gap }) => gap.mean)).toEqual(elsewhere.series.measures.gap.mean);
  expect(a!.occupations.find(({ occupation }) => occupation === "radiograf")!.measures).toEqual([]);
});

test("a stopped measure, or one without changes, does not count", () => {
  const measures = [lessDemand("helse-a", { status: "stopped" }), lessDemand("helse-a", { id: "words", changes: [] })];
  expect(factsOf(dataset, ["helse-a"], measures)[0]!.occupations.flatMap((one) => one.measures)).toEqual([]);
});

test("the plan of a unit above is the sum of those below: staff, projection, causes and effects", () => {
  const [region, a, b] = factsOf(dataset, ["helse-aust", "helse-a", "helse-b"], [lessDemand("helse-a")]);
  region!.occupations.forEach((whole, i) => {
    const parts = [a!, b!].flatMap(({ occupations }) => occupations.filter(({ occupation }) => occupation === whole.occupation));
    const sum = (of: (one: typeof whole) => number): number => parts.reduce((total, part) => total + of(part), 0);
    expect(whole.situation.persons).toBeCloseTo(
      sum(({ situation }) => situation.persons),
      9,
    );
    expect(whole.series.measures.supply.mean[7]!).toBeCloseTo(
      sum(({ series }) => series.measures.supply.mean[7]!),
      6,
    );
    expect(whole.causes!.end.mean).toBeCloseTo(
      sum(({ causes }) => causes!.end.mean),
      6,
    );
    expect(whole.residual[7]!.gap.mean).toBeCloseTo(
      sum(({ residual }) => residual[7]!.gap.mean),
      6,
    );
    expect(i).toBeLessThan(2);
  });
});

test("today's staff is counted by age: shares lie in 0..1 and bands hold everybody", () => {
  for (const { situation: s } of factsOf(dataset, ["norge"])[0]!.occupations) {
    expect(s.ages.reduce((sum, { women, men }) => sum + women + men, 0)).toBeCloseTo(s.persons, 9);
    for (const share of [s.women, s.aged60, s.reach62, s.reach67, s.contractedShare, s.absence, s.leaving]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(s.certainty.stock).toBe("assumption");
  }
});

test("figures are a unit's own where they were counted there or at all units below; those of a wider area are not", () => {
  const absence = withTable(dataset, "working_time", (rows) => [
    ...rows,
    ...rows.filter(({ measure }) => measure === "absence").map((row) => ({ ...row, unit: "helse-a" })),
  ]);
  const own = factsOf(absence, ["helse-a", "helse-aust"]).map(({ occupations }) => occupations[0]!.situation.own);
  expect(own).toEqual([
    { stock: true, ages: false, contractedShare: false, absence: true, exits: false },
    { stock: true, ages: false, contractedShare: false, absence: false, exits: false },
  ]);
});
