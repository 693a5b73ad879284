import { expect, it } from "vitest";
import { dayNumber } from "#model/vocabulary";
import { drawLaboratory } from "../../inputs/draw-laboratory.ts";
import { evenMonths, smallLaboratory } from "../../needs/small-laboratory.test-support.ts";
import { menuStreams } from "../../volumes/volume-streams.ts";
import { reachOf, surgeDays } from "../days/surge-days.ts";
import { NO_EFFECTS, type SurgeEffects } from "../effects/surge-effects.ts";
import { type SurgeInputs, type SurgeResource, surgeOfLaboratory } from "../surge-of-laboratory.ts";
import {
  FTE_STEP,
  keptIn,
  preparedWith,
  type ReadinessNeed,
  type ReadinessUnits,
  readinessNeeds,
  surgeResourceKey,
} from "./readiness-needs.ts";

const DRAWS = 4;
const small = smallLaboratory(0.2);
const laboratory = drawLaboratory(
  { ...small, analyses: small.analyses.map((one) => ({ ...one, months: evenMonths })) },
  { draws: DRAWS, randomness: { seed: 3 }, nationalShare: 0.5 },
);
const each = (value: number): Float64Array => new Float64Array(DRAWS).fill(value);
const volumes = { from: 2027, years: 1, draws: DRAWS, streams: menuStreams(laboratory, () => each(1.1)) };
const promised = { clock: "working-days", limit: 5 } as const;
const all = new Set(laboratory.analyses.map(({ test }) => test));
const products = new Set(laboratory.products.map(({ product }) => product));
const effects: SurgeEffects = {
  ...NO_EFFECTS,
  volume: [{ from: 0, to: 9, tests: all, factor: Float64Array.from([1.5, 2, 3, 5]), addedPerWeek: each(0) }],
  supply: [{ from: 0, to: 9, products }],
};
const DAYS = 25;
const plenty: SurgeInputs = {
  ...{ laboratory, volumes, promised, effects, weekdays: [3, 3, 2, 2, 2, 0, 0], staff: () => null },
  days: { ...surgeDays(dayNumber("2027-02-01")!, 4, reachOf(promised)), days: DAYS },
  supply: () => ({ lots: [{ quantity: 1e6, lastDay: 900 }], lead: each(5), review: 7 }),
};
/** Products are held for nine ordinary days, and are used up in a surge that stops deliveries. */
const dailyUse = new Map(
  surgeOfLaboratory({ ...plenty, effects: NO_EFFECTS }).resources.flatMap(({ resource, stock }) =>
    resource.kind === "product" ? [[resource.product, Math.max(...stock!.use.largest)]] : [],
  ),
);
const inputs: SurgeInputs = {
  ...plenty,
  supply: (product) => ({ lots: [{ quantity: 9 * dailyUse.get(product)!, lastDay: 900 }], lead: each(5), review: 7 }),
};
const units: ReadinessUnits = {
  pack: (id) => laboratory.products.find(({ product }) => product === id)!.packSize ?? each(1),
  people: () => each(0.8),
  able: () => each(1),
};
const everything = (): boolean => true;

const needs = readinessNeeds(inputs, units, everything);

/** Whether each resource holds in each draw with what it needs, so many steps fewer. */
function held(fewer: number): Map<string, boolean[]> {
  const of = (resource: SurgeResource, step: number): Float64Array | null => {
    const found = needs.find((one) => surgeResourceKey(one.resource) === surgeResourceKey(resource));
    return found === undefined ? null : found.need.map((need) => Math.max(0, (Number.isFinite(need) ? need : 0) - fewer * step));
  };
  const prepared = preparedWith(
    {
      people: (group, station) => of({ kind: "staff", group, station }, FTE_STEP),
      able: () => null,
      instruments: (instrument) => of({ kind: "instrument", instrument, station: "" }, 1),
      packs: (product) => of({ kind: "product", product }, 1),
    },
    units,
  );
  const { resources } = surgeOfLaboratory({ ...inputs, prepared });
  return new Map(resources.map(({ resource, followed }) => [surgeResourceKey(resource), [...followed.broken].map((day) => day >= DAYS)]));
}

it("needs are the least with which each resource holds: with a step less it breaks", () => {
  const [enough, less] = [held(0), held(1)];
  const kinds = new Set<string>();
  for (const { resource, need } of needs) {
    for (let d = 0; d < DRAWS; d++) {
      if (need[d] === 0 || !Number.isFinite(need[d]!)) continue;
      kinds.add(resource.kind);
      expect(enough.get(surgeResourceKey(resource))![d], surgeResourceKey(resource)).toBe(true);
      expect(less.get(surgeResourceKey(resource))![d], surgeResourceKey(resource)).toBe(false);
    }
  }
  expect([...kinds].sort()).toEqual(["instrument", "product", "staff"]);
});

it("what meets every need in a draw keeps that draw, without a surge nothing is needed", () => {
  const largest = (found: ReadinessNeed | undefined): Float64Array | null =>
    found === undefined ? null : each(Math.max(0, ...found.need.filter(Number.isFinite)));
  const most = (resource: SurgeResource) => largest(needs.find((one) => surgeResourceKey(one.resource) === surgeResourceKey(resource)));
  const group = (id: string) =>
    each(
      Math.max(
        0,
        ...needs.flatMap(({ resource, need }) =>
          resource.kind === "staff" && resource.group === id ? [...need.filter(Number.isFinite)] : [],
        ),
      ),
    );
  const prepared = preparedWith(
    {
      people: group,
      able: () => null,
      instruments: (instrument) => most({ kind: "instrument", instrument, station: "" }),
      packs: (product) => most({ kind: "product", product }),
    },
    units,
  );
  const kept = keptIn(inputs, everything);
  const can = Array.from({ length: DRAWS }, (_, d) => (needs.every(({ need }) => Number.isFinite(need[d]!)) ? 1 : 0));
  expect(can).toContain(1);
  expect([...kept(prepared)].map((one, d) => one * can[d]!)).toEqual(can);
  expect([...kept(null)]).toContain(0);
  for (const { need } of readinessNeeds({ ...inputs, effects: NO_EFFECTS }, units, everything)) expect([...need]).toEqual([0, 0, 0, 0]);
});
