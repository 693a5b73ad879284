import { describe, expect, it } from "vitest";
import { dayNumber } from "#model/vocabulary";
import { drawLaboratory } from "../inputs/draw-laboratory.ts";
import { instrumentTerms } from "../needs/instruments/instrument-terms.ts";
import { planWork } from "../needs/plan/plan-work.ts";
import { setProductNeed } from "../needs/products/product-needs.ts";
import { evenMonths, smallLaboratory } from "../needs/small-laboratory.test-support.ts";
import { testsPerSample } from "../stock/preparedness/pooling.ts";
import { menuStreams } from "../volumes/volume-streams.ts";
import { reachOf, surgeDays } from "./days/surge-days.ts";
import { NO_EFFECTS, type SurgeEffects } from "./effects/surge-effects.ts";
import { type SurgeInputs, type SurgeResource, surgeOfLaboratory } from "./surge-of-laboratory.ts";

const DRAWS = 5;
const small = smallLaboratory(0.2);
const laboratory = drawLaboratory(
  { ...small, analyses: small.analyses.map((one) => ({ ...one, months: evenMonths })) },
  { draws: DRAWS, randomness: { seed: 3 }, nationalShare: 0.5 },
);
const flat = new Float64Array(DRAWS).fill(1.1);
const volumes = { from: 2027, years: 1, draws: DRAWS, streams: menuStreams(laboratory, () => flat) };
const promised = { clock: "working-days", limit: 5 } as const;
const each = (value: number): Float64Array => new Float64Array(DRAWS).fill(value);

/** February 2027 has four whole weeks. */
const inputsOf = (effects: SurgeEffects, weeks = 4): SurgeInputs => ({
  ...{ laboratory, volumes, promised, effects, weekdays: [3, 3, 2, 2, 2, 0, 0], staff: () => null },
  days: surgeDays(dayNumber("2027-02-01")!, weeks, reachOf(promised)),
  supply: () => ({ lots: [{ quantity: 1e5, lastDay: 900 }], lead: each(5), review: 7 }),
});

const keyOf = (resource: SurgeResource): string =>
  resource.kind === "staff"
    ? `${resource.group} ${resource.station ?? ""}`
    : resource.kind === "instrument"
      ? resource.instrument
      : resource.product;

/** What comes to each resource, and what it can do, over the days, by draw. */
function sums(effects: SurgeEffects, weeks = 4) {
  const inputs = inputsOf(effects, weeks);
  const found = new Map<string, { came: Float64Array; capacity: Float64Array }>();
  const surge = surgeOfLaboratory(inputs, (resource, came, capacity) => {
    const sum = (values: Float64Array): Float64Array => {
      const all = new Float64Array(DRAWS);
      for (let at = 0; at < inputs.days.days * DRAWS; at++) all[at % DRAWS]! += values[at]!;
      return all;
    };
    found.set(keyOf(resource), { came: sum(came), capacity: capacity === null ? each(0) : sum(capacity) });
  });
  return { surge, found };
}

const close = (found: Float64Array | undefined, expected: ArrayLike<number>): void => {
  for (let d = 0; d < DRAWS; d++) expect(found![d]! / expected[d]!).toBeCloseTo(1, 9);
};

const ordinary = sums(NO_EFFECTS);

describe("an ordinary month of a surge", () => {
  const plan = planWork(laboratory, volumes, { staff: () => null });

  it("has the minutes of the plan at every station and in every group", () => {
    const groups = new Map<string, Float64Array>();
    for (const { group, station, minutes } of plan.stationYears) {
      const monthly = minutes.map((value) => value / 12);
      const all = groups.get(group) ?? new Float64Array(DRAWS);
      groups.set(group, all);
      for (let d = 0; d < DRAWS; d++) all[d]! += monthly[d]!;
      const there = ordinary.found.get(`${group} ${station}`);
      if (there !== undefined) close(there.came, monthly);
    }
    for (const [group, minutes] of groups) close(ordinary.found.get(`${group} `)?.came, minutes);
    expect(ordinary.found.has("scientist cutting")).toBe(true);
  });

  it("uses instruments as much as the plan does, controls taken from what they can do", () => {
    plan.instruments.forEach(({ peak, resource }, at) => {
      const machine = laboratory.instruments[at]!;
      const batched = machine.batch !== null || machine.instrument === "processor";
      const { hoursOfOne, hoursEach } = instrumentTerms(machine, batched);
      const { came, capacity } = ordinary.found.get(machine.instrument)!;
      expect(resource.kind).toBe("instrument");
      close(
        came,
        peak.map((need, d) => need * hoursOfOne[d]! - machine.count[d]! * hoursEach[d]!),
      );
      close(
        capacity,
        machine.count.map((count, d) => count * (hoursOfOne[d]! - hoursEach[d]!)),
      );
    });
  });

  it("uses as much of every product", () => {
    for (const product of laboratory.products) {
      const need = new Float64Array(12 * DRAWS);
      setProductNeed(need, product, plan.monthlyDrivers);
      close(ordinary.found.get(product.product)?.came, need);
    }
  });
});

describe("changes of a surge", () => {
  const all = new Set(laboratory.analyses.map(({ test }) => test));
  const whole = { from: 0, to: 3 };

  it("give so many times the requests, and so many more a week", () => {
    const doubled = sums({ ...NO_EFFECTS, volume: [{ ...whole, tests: new Set(["sodium"]), factor: each(2), addedPerWeek: each(0) }] });
    const one = (found: Map<string, { came: Float64Array }>): Float64Array => found.get("chemistry")!.came;
    close(
      one(doubled.found),
      one(ordinary.found).map((hours) => 2 * hours),
    );
    const monthly = laboratory.analyses.find(({ test }) => test === "sodium")!.yearly.map((yearly) => (yearly * 1.1) / 12);
    const added = sums({
      ...NO_EFFECTS,
      volume: [{ ...whole, tests: new Set(["sodium"]), factor: each(1), addedPerWeek: monthly.map((count) => count / 4) }],
    });
    close(
      one(added.found),
      one(ordinary.found).map((hours) => 2 * hours),
    );
  });

  it("postpone work without losing it", () => {
    const back = sums({ ...NO_EFFECTS, postponed: [{ from: 0, to: 0, tests: all, share: each(0.4), back: { from: 2, to: 3 } }] });
    for (const [key, { came }] of ordinary.found) close(back.found.get(key)?.came, came);
    const gone = sums({ ...NO_EFFECTS, postponed: [{ ...whole, tests: all, share: each(0.4), back: null }] });
    expect(gone.found.get("doctor ")!.came[0]! / ordinary.found.get("doctor ")!.came[0]!).toBeCloseTo(0.6, 9);
  });

  it("pool samples where they are measured and not where each is received", () => {
    const pool = testsPerSample(0.01, 11);
    const tests = pool.status === "answered" ? pool.tests : Number.NaN;
    expect(tests).toBeCloseTo(0.1956, 4);
    const pooled = sums({ ...NO_EFFECTS, pooling: [{ ...whole, tests: new Set(["sodium"]), testsPerSample: each(tests) }] });
    close(
      pooled.found.get("chemistry")?.came,
      ordinary.found.get("chemistry")!.came.map((hours) => hours * tests),
    );
    const night = (at: typeof pooled): number => at.found.get("night ")!.came[0]!;
    expect(night(pooled)).toBeLessThan(night(ordinary));
    expect(night(pooled)).toBeGreaterThan(night(ordinary) * tests);
  });

  it("take people, instruments, hours and time away, and give people once they are trained", () => {
    const group = "scientist";
    const of = (effects: Partial<SurgeEffects>, key: string): number => sums({ ...NO_EFFECTS, ...effects }).found.get(key)!.capacity[0]!;
    const full = (key: string): number => ordinary.found.get(key)!.capacity[0]!;
    const absent = of({ absence: [{ ...whole, groups: new Set([group]), share: each(1) }] }, "scientist ");
    expect(absent).toBe(0);
    expect(of({ downtime: [{ ...whole, share: each(0.25) }] }, "scientist ") / full("scientist ")).toBeCloseTo(0.75, 9);
    expect(of({ lost: [{ ...whole, instrument: "processor", count: each(1) }] }, "processor") / full("processor")).toBeCloseTo(0.5, 9);
    expect(of({ lost: [{ ...whole, instrument: "processor", count: each(9) }] }, "processor")).toBe(0);
    expect(of({ opening: [{ ...whole, instruments: new Set(["stainer"]), hours: 4 }] }, "stainer")).toBeGreaterThan(full("stainer") * 1.4);
    const moved = { ...whole, group, fte: each(4) };
    const lost = full("scientist ") - of({ left: [moved] }, "scientist ");
    const come = (trainingDays: number): number =>
      of({ come: [{ ...whole, group, working: each(4), trainingDays }] }, "scientist ") - full("scientist ");
    expect(come(0)).toBeCloseTo(lost, 6);
    expect(come(10)).toBeCloseTo(lost / 2, 6);
    expect(come(60)).toBe(0);
  });

  it("never break anything earlier with more people or instruments, the same draws", () => {
    const rising: SurgeEffects = { ...NO_EFFECTS, volume: [{ from: 1, to: 9, tests: all, factor: each(1.6), addedPerWeek: each(0) }] };
    const base = surgeOfLaboratory(inputsOf(rising, 12));
    const more = surgeOfLaboratory({
      ...inputsOf(rising, 12),
      staff: (group) => laboratory.groups.find((one) => one.group === group)!.coveredFte.map((fte) => fte + 1),
      laboratory: {
        ...laboratory,
        instruments: laboratory.instruments.map((one) => ({ ...one, count: one.count.map((count) => count + 1) })),
      },
    });
    const days = inputsOf(rising, 12).days.days;
    expect(base.resources.some(({ followed }) => followed.broken[0]! < days)).toBe(true);
    base.resources.forEach(({ resource, followed }, at) => {
      if (resource.kind === "product") return;
      followed.broken.forEach((day, d) => {
        expect(more.resources[at]!.followed.broken[d]).toBeGreaterThanOrEqual(day);
      });
    });
  });
});
