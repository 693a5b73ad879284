import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SampleFlow, Step } from "../flow/sample-flow.ts";
import { WEEK } from "../flow/sample-flow.ts";
import { byDay, smallHospital } from "./hospital.test-support.ts";
import { naiveSimulation } from "./naive.test-support.ts";
import type { SimulationOutcome } from "./outcome.ts";
import { simulate } from "./simulate.ts";

/** Compares both simulators over the whole time of one draw. */
function expectSame(flow: SampleFlow, until: number, seed: number): SimulationOutcome {
  const ours = simulate(flow, { until, seed });
  const naive = naiveSimulation(flow, until, seed);
  expect(ours.cases).toEqual({ arrived: naive.arrived, answered: naive.answered, underWay: naive.underWay });
  ours.priorities.forEach(({ answered, minutes }, p) => {
    const times = naive.minutes[p]!;
    expect(answered).toBe(times.length);
    if (answered === 0) return;
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    expect(Math.abs(minutes.mean! - mean)).toBeLessThanOrEqual(1e-9 * (1 + mean));
    expect(minutes.p90).toBeCloseTo(times[Math.ceil(0.9 * times.length) - 1]!, 6);
  });
  const waits = naive.waits.flat();
  ours.steps.forEach((step, s) => {
    step.waits.forEach(({ items, meanMinutes }, p) => {
      expect(items * (meanMinutes ?? 0)).toBeCloseTo(waits[s]![p]!, 4);
    });
  });
  return ours;
}

describe("a second simulator, written naively", () => {
  it("gives the same, for a laboratory that uses everything", () => {
    const seen = expectSame(smallHospital, WEEK, 1);
    expect(seen.cases.answered).toBeGreaterThan(500);
    expect(seen.stations[1]!.machines!.broken).toBeGreaterThan(0);
  });

  it("gives the same, for laboratories made by chance", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const minutes = fc.record({ perRun: fc.constantFrom(0, 2, 10), perItem: fc.constantFrom(0, 1, 3.5) });
    const handsOn = fc.option(
      fc.tuple(minutes, fc.nat(1)).map(([work, group]) => ({ ...work, group })),
      { nil: undefined },
    );
    const variation = fc.constantFrom({ kind: "exponential" as const }, { kind: "lognormal" as const, variation: 0.5 }, undefined);
    const step = fc.record({
      ...{ station: fc.nat(2), before: handsOn, run: fc.option(minutes, { nil: undefined }), after: handsOn },
      ...{ handsOnVariation: variation, runVariation: variation, collates: fc.boolean(), onward: fc.constantFrom(0, 0, 5) },
      itemsPerItem: fc.constantFrom(1, 1, 1.5, 3, 0.6),
      repeated: share.map((at) => at / 4),
      batch: fc.option(
        fc
          .tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, 15, Infinity))
          .map(([size, wait]) => ({ size, longestWait: [wait / 2, wait] })),
        { nil: undefined },
      ),
    });
    const route = fc.array(step, { minLength: 1, maxLength: 4 });
    const stretch = fc.record({ weekday: fc.nat(6), from: fc.constantFrom(0, 480, 1320), to: fc.constantFrom(0, 480, 960, 1440) });
    const shift = fc.tuple(stretch, fc.integer({ min: 1, max: 3 })).map(([hours, people]) => ({ ...hours, people }));
    const group = fc.array(shift, { minLength: 4, maxLength: 14 });
    const station = fc.record({
      machines: fc.integer({ min: 1, max: 3 }),
      opening: fc.option(fc.array(stretch, { minLength: 3, maxLength: 8 }), { nil: undefined }),
      breakdowns: fc.option(
        fc.constantFrom(
          { kind: "exponential" as const, meanUp: 300, meanDown: 40 },
          { kind: "given" as const, times: [{ up: 100, down: 20 }] },
        ),
        { nil: undefined },
      ),
      needs: fc.boolean(),
    });
    const flow = fc.record({
      routes: fc.array(route, { minLength: 1, maxLength: 2 }),
      staff: fc.tuple(group, group),
      stations: fc.tuple(station, station, station),
      rate: fc.double({ min: 0.2, max: 4, noNaN: true }),
      seed: fc.nat(),
    });
    const known = <T extends object>(given: T): T =>
      Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
    fc.assert(
      fc.property(flow, ({ routes, staff, stations, rate, seed }) => {
        const made = {
          priorities: [{ name: "urgent" }, { name: "ordinary" }],
          staff: staff.map((shifts, g) => ({ name: `group ${g}`, shifts })),
          stations: stations.map(({ machines, opening, breakdowns, needs }, s) =>
            known({ name: `station ${s}`, machines: needs ? machines : undefined, opening, breakdowns: needs ? breakdowns : undefined }),
          ),
          routes: routes.map((steps, r) => ({
            name: `route ${r}`,
            steps: steps.map(
              (one, s) =>
                known({ ...one, name: `step ${s}`, itemsPerItem: s === 0 ? Math.max(1, one.itemsPerItem) : one.itemsPerItem }) as Step,
            ),
          })),
          arrivals: routes.flatMap((_, r) => [0, 1].map((priority) => ({ route: r, priority, perHour: byDay(rate) }))),
        } as SampleFlow;
        expectSame(made, WEEK / 3, seed);
      }),
      { numRuns: 40 },
    );
  });
});

const run = (flow: SampleFlow, until = 2 * WEEK, seed = 5): SimulationOutcome => simulate(flow, { until, seed });

describe("properties", () => {
  it("cases that came are answered or under way, also in overload, and what is measured too", () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 20, noNaN: true }), fc.constantFrom(0, 1000, 5000), (seed, rate, warmUp) => {
        const arrivals = smallHospital.arrivals.map((stream) => ({ ...stream, perHour: byDay(rate) }));
        const seen = simulate({ ...smallHospital, arrivals }, { until: WEEK, warmUp, seed });
        expect(seen.cases.arrived).toBe(seen.cases.answered + seen.cases.underWay);
        for (const { arrived, answered, underWay } of seen.priorities) expect(arrived).toBe(answered + underWay);
      }),
      { numRuns: 15 },
    );
  });

  it("one more server never lengthens the mean wait at a station of one class", () => {
    const variation = fc.constantFrom({ kind: "exponential" as const }, { kind: "lognormal" as const, variation: 1.5 });
    const share = fc.double({ min: 0.5, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 6 }), share, variation, (seed, servers, load, runVariation) => {
        const meanWait = (machines: number): number => {
          const flow: SampleFlow = {
            ...{ priorities: [{ name: "all" }], staff: [], stations: [{ name: "station", machines }] },
            routes: [{ name: "route", steps: [{ name: "step", station: 0, run: { perItem: 10 }, runVariation }] }],
            arrivals: [{ route: 0, priority: 0, perHour: byDay(6 * load * servers) }],
          };
          return simulate(flow, { until: WEEK, seed }).steps[0]!.waits[0]!.meanMinutes!;
        };
        const [few, more] = [meanWait(servers), meanWait(servers + 1)];
        expect(more).toBeLessThanOrEqual(few);
      }),
      { numRuns: 30 },
    );
  });

  it("is the same for the same seed, byte for byte, and another for another draw", () => {
    expect(JSON.stringify(run(smallHospital))).toBe(JSON.stringify(run(smallHospital)));
    expect(simulate(smallHospital, { until: WEEK, seed: 5, draw: 1 })).not.toEqual(run(smallHospital, WEEK));
  });

  it("gives each sample the same times in another laboratory: one more route changes nothing for those it does not meet", () => {
    const apart: SampleFlow = {
      ...smallHospital,
      stations: [...smallHospital.stations, { name: "elsewhere", machines: 1 }],
      routes: [...smallHospital.routes, { name: "other", steps: [{ name: "only", station: 5, run: { perItem: 5 } }] }],
      arrivals: [...smallHospital.arrivals, { route: 2, priority: 0, perHour: byDay(3) }],
    };
    const [before, after] = [run(smallHospital), run(apart)];
    expect(after.steps.slice(0, -1)).toEqual(before.steps);
    expect(after.staff).toEqual(before.staff);
  });
});

describe("a working day", () => {
  const everyDay = Array.from({ length: 5 }, (_, weekday) => ({ weekday, from: 480, to: 960 }));
  const oneStep = (step: Partial<Step>, rest: Partial<SampleFlow> = {}): SampleFlow => ({
    priorities: [{ name: "all", promisedMinutes: 600, promisedWorkingDays: 1 }],
    staff: [{ name: "people", shifts: everyDay.map((hours) => ({ ...hours, people: 1 })) }],
    stations: [{ name: "station", machines: 1 }],
    routes: [{ name: "route", steps: [{ name: "step", station: 0, ...step }] }],
    arrivals: [],
    backlog: [{ route: 0, priority: 0, step: 0, cases: 3, items: 1, age: 0 }],
    ...rest,
  });

  it("finishes what is begun and starts nothing after closing", () => {
    // From 8 o'clock 200 minutes each: the third is begun at 14:40 and over at 18:00; the shift ends at 16.
    const long = simulate(oneStep({ before: { group: 0, perItem: 200 } }), { until: 1440, seed: 1 });
    expect(long.priorities[0]!.minutes).toMatchObject({ p10: 680, p50: 880, p95: 1080 });
    expect(long.staff[0]).toMatchObject({ meanOnShift: 480 / 1440, meanBusy: 600 / 1440 });
    expect(long.staff[0]!.utilisation).toBeCloseTo(1.25, 12);
    // 250 minutes each: the third would begin at 16:20.
    const longer = simulate(oneStep({ before: { group: 0, perItem: 250 } }), { until: 1440, seed: 1 });
    expect(longer.cases).toEqual({ arrived: 3, answered: 2, underWay: 1 });
    // Answered after 730 and 980 minutes, and one is late without an answer; by working days it is not late yet.
    expect(longer.priorities[0]).toMatchObject({ withinPromise: 0, withinPromisedWorkingDays: 1 });
  });

  it("frees the person while a machine runs, and empties it before anything new is begun", () => {
    const step = { before: { group: 0, perItem: 10 }, run: { perItem: 60 }, after: { group: 0, perItem: 5 } };
    const one = simulate(oneStep(step), { until: 1440, seed: 1 });
    // Loaded from 8:00 and 75 minutes apart, for the machine is held until it is emptied.
    expect(one.priorities[0]!.minutes).toMatchObject({ p10: 555, p50: 630, p95: 705 });
    expect(one.staff[0]!.meanBusy * 1440).toBeCloseTo(45, 9);
    expect(one.stations[0]!.machines!.running * 1440).toBeCloseTo(180, 9);
    const two = simulate(oneStep(step, { stations: [{ name: "station", machines: 2 }] }), { until: 1440, seed: 1 });
    // The second is loaded while the first runs. The first is emptied at 9:10, then the third is loaded until 9:25, for which the second waits.
    expect(two.priorities[0]!.minutes).toMatchObject({ p10: 555, p50: 570, p95: 630 });
  });

  it("leaves what runs over night in the machine until somebody comes", () => {
    const night = simulate(oneStep({ before: { group: 0, perItem: 470 }, run: { perItem: 60 }, after: { group: 0, perItem: 5 } }), {
      until: 2 * 1440,
      seed: 1,
    });
    // Loaded at 15:50, over at 16:50, emptied from 8:00 the next day.
    expect(night.priorities[0]!.minutes.p10).toBe(1440 + 485);
  });

  it("waits for a full run as long as it is told", () => {
    const batch = { size: 4, longestWait: [600] };
    const step = { run: { perRun: 30 }, batch };
    const early = simulate(oneStep(step), { until: 1440, seed: 1 });
    expect(early.priorities[0]!.minutes).toMatchObject({ p10: 630, p95: 630 });
    const full = oneStep(step, { backlog: [{ route: 0, priority: 0, step: 0, cases: 9, items: 1, age: 0 }] });
    expect(simulate(full, { until: 1440, seed: 1 }).priorities[0]!.minutes).toMatchObject({ p10: 30, p50: 60, p95: 630 });
    const never = simulate(oneStep({ ...step, batch: { size: 4, longestWait: [Infinity] } }), { until: 1440, seed: 1 });
    expect(never.cases.underWay).toBe(3);
  });

  it("stands still while a machine is broken, and makes up what was lost", () => {
    const times = [
      { up: 10, down: 100 },
      { up: 1e6, down: 1 },
    ];
    const stations = [{ name: "station", machines: 1, breakdowns: { kind: "given" as const, times } }];
    const seen = simulate(oneStep({ run: { perItem: 30 } }, { stations }), { until: 1440, seed: 1 });
    expect(seen.priorities[0]!.minutes).toMatchObject({ p10: 130, p50: 160, p95: 190 });
    expect(seen.stations[0]!.machines!.running * 1440).toBeCloseTo(90, 9);
    expect(seen.stations[0]!.machines!.broken * 1440).toBeCloseTo(100, 9);
  });

  it("answers a case with its last slide", () => {
    const steps: Step[] = [
      { name: "blocks", station: 0, itemsPerItem: 2 },
      { name: "slides", station: 0, itemsPerItem: 3, run: { perItem: 10 } },
    ];
    const backlog = [{ route: 0, priority: 0, step: 0, cases: 1, items: 1, age: 0 }];
    const slides = oneStep(
      {},
      { routes: [{ name: "route", steps: steps.map((step) => ({ ...step, itemsPerItem: step.itemsPerItem! })) }], backlog },
    );
    // What waits at a step has been split to it already, so that one item becomes three slides.
    expect(simulate(slides, { until: 1440, seed: 1 }).priorities[0]!.minutes.mean).toBe(30);
    const read: Step = { name: "read", station: 0, collates: true, run: { perItem: 1 } };
    const collated = { ...slides, routes: [{ name: "route", steps: [...steps, read] }] };
    const seen = simulate(collated, { until: 1440, seed: 1 });
    expect(seen.steps.map(({ waits }) => waits[0]!.items)).toEqual([1, 3, 1]);
    expect(seen.priorities[0]!.minutes.mean).toBe(31);
  });

  it("counts working days without weekends and holidays", () => {
    const friday = 4 * 1440;
    const step = { before: { group: 0, perItem: 1 } };
    const perHour = new Array<number>(168).fill(0).fill(2, 4 * 24 + 17, 4 * 24 + 24);
    const flow = oneStep(step, { arrivals: [{ route: 0, priority: 0, perHour }], backlog: [] });
    const options = { until: 2 * WEEK, warmUp: friday, seed: 1 };
    const [seen] = simulate(flow, { ...options, until: 9 * 1440 }).priorities;
    expect(seen).toMatchObject({ withinPromise: 0, withinPromisedWorkingDays: 1 });
    const holiday = { ...flow, workingDays: { week: [true, true, true, true, true, true, false] } };
    expect(simulate(holiday, { ...options, until: 9 * 1440 }).priorities[0]!.withinPromisedWorkingDays).toBe(0);
    expect(
      simulate({ ...holiday, workingDays: { ...holiday.workingDays, holidays: [5] } }, { ...options, until: 9 * 1440 }).priorities[0]!
        .withinPromisedWorkingDays,
    ).toBe(1);
  });

  it("refuses a flow with problems and a time in which nothing is measured", () => {
    expect(() => simulate(oneStep({ repeated: 2 }), { until: 10, seed: 1 })).toThrow("routes.0.steps.0.repeated (share)");
    expect(() => simulate(oneStep({}), { until: 10, warmUp: 10, seed: 1 })).toThrow("Nothing is measured from 10 to 10 minutes.");
  });
});
