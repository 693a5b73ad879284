import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactly } from "#model/vocabulary";
import { drawLaboratory } from "../../inputs/draw-laboratory.ts";
import type { LaboratoryInputs } from "../../inputs/laboratory.ts";
import { menuStreams } from "../../volumes/volume-streams.ts";
import { planLaboratory } from "../plan/plan-laboratory.ts";
import { resourceKey } from "../resource/resource.ts";
import { NEVER, type ResourceNeeds } from "../resource/resource-needs.ts";
import { about, evenMonths, group, instrument, laboratory, smallLaboratory, step } from "../small-laboratory.test-support.ts";
import { bottlenecks, type FirstBottleneck, firstBottleneck } from "./bottlenecks.ts";
import { monthInterval } from "./first-month.ts";

const YEARS = 6;

/** What a laboratory needs when requests grow by `rate` a year. */
const planOf = (inputs: LaboratoryInputs, rate: number, draws = 1) => planAlong(inputs, (year) => (1 + rate) ** year, draws);

/** The same when requests of a year are so many times those of the first. */
const planAlong = (inputs: LaboratoryInputs, growth: (year: number) => number, draws = 1) => {
  const drawn = drawLaboratory(inputs, { draws, randomness: { seed: 3 }, nationalShare: 0.5 });
  const path = Float64Array.from({ length: YEARS * draws }, (_, at) => growth(Math.floor(at / draws)));
  const volumes = { from: 2026, years: YEARS, draws, streams: menuStreams(drawn, () => path) };
  return (bought: ReadonlySet<string>): readonly ResourceNeeds[] =>
    planLaboratory(drawn, volumes, { staff: () => null, bought }, { heldMonths: () => new Float64Array(draws).fill(2) }).resources;
};
const names = (found: readonly FirstBottleneck[]) => found.map(({ bottleneck }) => bottleneck && resourceKey(bottleneck.resource));

/** An analyser that is full in year 2 at 10 per cent a year, people who are few in year 5, and a room with space for one analyser. */
const analyser = (room: number): LaboratoryInputs =>
  laboratory({
    analyses: [{ test: "test", route: "route", yearly: exactly(90_000), months: evenMonths, growth: "flat" }],
    routes: [
      {
        route: "route",
        steps: [
          step({ station: "analyser", instrument: "big", handsOn: [{ group: "scientist", perItem: exactly(1), perBatch: exactly(0) }] }),
        ],
      },
    ],
    groups: [group({ group: "scientist", coveredFte: exactly(1.5) })],
    instruments: [instrument({ instrument: "big", throughput: exactly(50), footprint: exactly(4), downtime: exactly(0.04) })],
    rooms: [{ room: "machines", kind: "instrument", storageClass: null, netArea: exactly(room), storageVolume: null }],
  });

describe("the first bottleneck", () => {
  it("is the resource short in the earliest month, then what is short when that is lifted", () => {
    const found = bottlenecks(planOf(analyser(100), 0.1), 3);
    expect(names(found)).toEqual(["instrument big", "staff scientist", null]);
    // 90 000 · 1.1² > 50 · 8 · 5 · 52.18 · 0.96 = 100 176 and 90 000 · 1.1⁵ > 1.5 · 1500 · 60 = 135 000
    expect(found.map(({ month }) => month.p50)).toEqual([24, 60, null]);
    expect(found[2]!.noneShare).toBe(1);
  });

  it("is the floor, once instruments are bought for which there is no room", () => {
    const found = bottlenecks(planOf(analyser(7), 0.1), 3);
    expect(names(found)).toEqual(["instrument big", "floor", "staff scientist"]);
    expect(found[1]!.month.p50).toBe(24);
  });

  it("leaves an instrument that was bought where it stands, also when requests fall again", () => {
    const plan = planAlong(analyser(100), (year) => (year === 1 ? 2 : 1));
    const floorOf = (resources: readonly ResourceNeeds[]) => [...resources.find(({ resource }) => resource.kind === "floor")!.peak];
    expect(floorOf(plan(new Set()))).toEqual([4, 4, 4, 4, 4, 4]);
    expect(floorOf(plan(new Set(["big"])))).toEqual([4, 8, 8, 8, 8, 8]);
  });

  it("is nothing of which there is exactly what is needed", () => {
    // 60 an hour, 8 hours, 5 days, 52.18 weeks: one instrument, all of its time.
    const inputs = analyser(100);
    const full = {
      ...inputs,
      analyses: inputs.analyses.map((one) => ({ ...one, yearly: exactly((60 * 8 * 5 * 365.25) / 7) })),
      ...{ groups: [group({ group: "scientist", coveredFte: exactly(100) })], instruments: [instrument({ instrument: "big" })] },
    };
    const needed = planOf(full, 0)(new Set()).find(({ resource }) => resource.kind === "instrument")!;
    expect(needed.peak[0]).toBeCloseTo(1, 12);
    expect(needed.first[0]).toBe(NEVER);
  });

  it("is none where nothing is short within the horizon", () => {
    expect(bottlenecks(planOf(analyser(7), 0))).toEqual([{ bottleneck: null, noneShare: 1, month: { p10: null, p50: null, p90: null } }]);
  });

  it("is no resource of which it is not stated what is there", () => {
    const { rooms: _, ...rest } = analyser(0);
    const resources = planOf(laboratory(rest), 0)(new Set());
    expect(resources.find(({ resource }) => resource.kind === "floor")).toMatchObject({ there: null });
    expect(firstBottleneck(resources).bottleneck).toBeNull();
  });

  it("has shares of draws that add up", () => {
    const inputs = analyser(100);
    const unsure = { ...inputs, analyses: inputs.analyses.map((one) => ({ ...one, yearly: about(90_000, 0.3) })) };
    const resources = planOf(unsure, 0.02, 200)(new Set());
    const { bottleneck, noneShare, month } = firstBottleneck(resources);
    expect(resourceKey(bottleneck!.resource)).toBe("instrument big");
    expect(bottleneck!.firstShare + noneShare).toBeCloseTo(1, 12);
    expect(noneShare).toBeGreaterThan(0.1);
    expect(month).toMatchObject({ p10: 0, p90: null });
  });

  it("never comes earlier with more people, rooms or storage", () => {
    const inputs = smallLaboratory(0.1);
    const draws = 5;
    const more = fc.constantFrom(1, 1.2, 2);
    fc.assert(
      fc.property(more, more, more, fc.double({ min: 0, max: 0.1, noNaN: true }), (people, floor, store, rate) => {
        const times = <T extends { readonly value: number } | null>(figure: T, factor: number) =>
          figure === null ? null : exactly(figure.value * factor);
        const richer: LaboratoryInputs = {
          ...inputs,
          groups: inputs.groups.map((one) => ({ ...one, coveredFte: exactly(one.coveredFte.value * people) })),
          rooms: inputs.rooms.map((room) => ({
            ...room,
            netArea: times(room.netArea, floor),
            storageVolume: times(room.storageVolume, store),
          })),
        };
        const [before, after] = [planOf(inputs, rate, draws)(new Set()), planOf(richer, rate, draws)(new Set())];
        before.forEach(({ first }, at) => {
          for (let d = 0; d < draws; d++) {
            const later = after[at]!.first[d]!;
            expect(later === NEVER || (first[d] !== NEVER && later >= first[d]!)).toBe(true);
          }
        });
      }),
      { numRuns: 12 },
    );
  });

  it("of an instrument never comes earlier with one more of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 200 }), (count, controls) => {
        const monthWith = (n: number): number => {
          const inputs = analyser(100);
          const machines = inputs.instruments.map((one) => ({
            ...one,
            count: exactly(n),
            controls: [{ per: "day" as const, items: exactly(controls) }],
          }));
          const resources = planOf({ ...inputs, instruments: machines }, 0.4)(new Set());
          const month = resources.find(({ resource }) => resource.kind === "instrument")!.first[0]!;
          return month === NEVER ? Number.POSITIVE_INFINITY : month;
        };
        expect(monthWith(count + 1)).toBeGreaterThanOrEqual(monthWith(count));
      }),
      { numRuns: 20 },
    );
  });
});

describe("the interval of a month", () => {
  it("is of all draws, those in which it never comes last", () => {
    expect(monthInterval(Int32Array.of(5, 1, 4, 2, 3, 6, 7, 8, 9, 10))).toEqual({ p10: 1, p50: 5, p90: 9 });
    expect(monthInterval(Int32Array.of(NEVER, 1, NEVER, 2))).toEqual({ p10: 1, p50: 2, p90: null });
    expect(monthInterval(Int32Array.of(NEVER, 1, NEVER, NEVER))).toEqual({ p10: 1, p50: null, p90: null });
  });
});
