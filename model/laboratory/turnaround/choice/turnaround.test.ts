import { describe, expect, it } from "vitest";
import type { SampleFlow, Station, Step, Variation } from "../flow/sample-flow.ts";
import { smallHospital } from "../simulation/hospital.test-support.ts";
import { replicate } from "../simulation/replicate.ts";
import { type Turnaround, turnaround } from "./turnaround.ts";

const EXPONENTIAL: Variation = { kind: "exponential" };
const always = Array.from({ length: 7 }, (_, weekday) => ({ weekday, from: 0, to: 1440, people: 2 }));

/** One queue: cases an hour by priority, and how they are served. */
function oneQueue(rates: readonly number[], step: Partial<Step>, station: Partial<Station> = {}, promisedMinutes?: number): SampleFlow {
  return {
    priorities: rates.map((_, p) => ({ name: `class ${p}`, ...(promisedMinutes === undefined ? {} : { promisedMinutes }) })),
    staff: [{ name: "people", shifts: always }],
    stations: [{ name: "station", ...station }],
    routes: [{ name: "route", steps: [{ name: "step", station: 0, ...step }] }],
    arrivals: rates.map((rate, priority) => ({ route: 0, priority, perHour: new Array<number>(168).fill(rate) })),
  };
}

const HOUR = 60;
/** As many cases as bring the standard error of a mean wait to about one in a hundred; the seed is one that meets it. */
const CASES = 1_000_000;
const replications = (rate: number) => ({ replications: 20, warmUp: 100 * HOUR, until: (CASES / 20 / rate + 100) * HOUR, seed: 7 });

/** Expects a simulation to meet what a closed form says within four standard errors and one in a hundred. */
function expectMet(flow: SampleFlow, seed = 7): Extract<Turnaround, { method: "closed-form" }> {
  const rate = flow.arrivals.reduce((sum, { perHour }) => sum + perHour[0]!, 0);
  const closed = turnaround(flow, { ...replications(rate), replications: 1 });
  if (closed.method !== "closed-form") throw new Error(`Not closed: ${JSON.stringify(closed)}`);
  const { steps, priorities } = replicate(flow, { ...replications(rate), seed });
  closed.priorities.forEach(({ waitProbability, meanWait, meanMinutes, withinPromise }, p) => {
    const { waited, meanMinutes: waits } = steps[0]!.waits[p]!;
    const pairs = [
      [waited, waitProbability],
      [waits, meanWait],
      [priorities[p]!.minutes.mean, meanMinutes],
      ...(withinPromise === null ? [] : [[priorities[p]!.withinPromise, withinPromise] as const]),
    ] as const;
    for (const [estimate, exact] of pairs) {
      expect(Math.abs(estimate!.mean - exact)).toBeLessThan(4 * estimate!.standardError!);
      expect(Math.abs(estimate!.mean / exact - 1)).toBeLessThan(0.01);
    }
  });
  return closed;
}

describe("simulation meets the closed forms", () => {
  it("M/M/2, with people and with machines: the textbook's waits", () => {
    const run = { run: { perItem: 12 }, runVariation: EXPONENTIAL };
    const closed = expectMet(oneQueue([8], run, { machines: 2 }, 30), 3);
    expect(closed).toMatchObject({ form: "M/M/c", load: 0.8 });
    expect(closed.priorities[0]!.waitProbability).toBeCloseTo(0.7111, 4);
    expect(closed.priorities[0]!.meanWait / HOUR).toBeCloseTo(0.3556, 4);
    const byHand = oneQueue([8], { before: { group: 0, perItem: 12 }, handsOnVariation: EXPONENTIAL });
    expect(turnaround(byHand, replications(8))).toMatchObject({ method: "closed-form", form: "M/M/c", load: 0.8 });
  });

  it("M/M/c with priorities", () => {
    const flow = oneQueue([3, 2.5], { before: { group: 0, perItem: 12 }, handsOnVariation: EXPONENTIAL });
    expect(expectMet(flow)).toMatchObject({ form: "M/M/c with priorities" });
  });

  it("M/D/1, its distribution as well", () => {
    expect(expectMet(oneQueue([6], { run: { perItem: 7 } }, { machines: 1 }, 15))).toMatchObject({ form: "M/D/1" });
  });

  it("M/G/1", () => {
    const step: Partial<Step> = { run: { perItem: 7 }, runVariation: { kind: "lognormal", variation: 0.6 } };
    expect(expectMet(oneQueue([4], step, { machines: 1 }))).toMatchObject({ form: "M/G/1" });
  });
});

describe("which method answers", () => {
  const few = { replications: 2, until: 3 * 1440, seed: 1 };
  const because = (flow: SampleFlow): unknown => {
    const answer = turnaround(flow, few);
    return answer.method === "simulation" ? answer.because : answer.method;
  };
  const run: Partial<Step> = { run: { perItem: 12 }, runVariation: EXPONENTIAL };

  it("is simulation for what no closed form holds, and it is said what that is", () => {
    const plain = oneQueue([8], run, { machines: 2 });
    expect(because(plain)).toBe("closed-form");
    expect(because(oneQueue([9.6], run, { machines: 2 }))).toEqual(["load"]);
    expect(because(oneQueue([30], run, { machines: 2 }))).toEqual(["load"]);
    expect(because(oneQueue([4, 4], run, { machines: 2 }, 60))).toEqual(["promise"]);
    expect(because(oneQueue([8], { run: { perItem: 12 } }, { machines: 2 }))).toEqual(["service-times"]);
    expect(because(oneQueue([8], { ...run, repeated: 0.1 }, { machines: 2 }))).toEqual(["rework"]);
    expect(because(oneQueue([8], { ...run, before: { group: 0, perItem: 1 } }, { machines: 2 }))).toEqual(["staff-and-machine"]);
    expect(because(oneQueue([8], { ...run, batch: { size: 4, longestWait: [60] } }, { machines: 2 }))).toEqual(["batches"]);
    expect(because({ ...plain, backlog: [{ route: 0, priority: 0, step: 0, cases: 3, items: 1, age: 60 }] })).toEqual(["backlog"]);
    const byHand = oneQueue([8], { before: { group: 0, perItem: 12 }, handsOnVariation: EXPONENTIAL });
    expect(because({ ...byHand, staff: [{ name: "people", shifts: always.slice(1) }] })).toEqual(["shifts"]);
    expect(because(smallHospital)).toEqual(["backlog", "arrivals-by-hour", "several-stations"]);
  });

  it("is none for a flow with problems, and these are said", () => {
    const broken = oneQueue([Number.NaN], { ...run, repeated: 1, station: 4 }, { machines: 0 });
    expect(turnaround(broken, few)).toEqual({
      method: "none",
      problems: expect.arrayContaining([
        { path: ["stations", 0, "machines"], problem: "not-a-count" },
        { path: ["routes", 0, "steps", 0, "station"], problem: "not-there" },
        { path: ["routes", 0, "steps", 0, "repeated"], problem: "share" },
        { path: ["arrivals", 0, "perHour", 0], problem: "not-a-figure" },
      ]),
    });
    const nobody = { ...oneQueue([1], { before: { group: 0, perItem: 1 } }), staff: [{ name: "people", shifts: [] }] };
    expect(turnaround(nobody, few)).toEqual({
      method: "none",
      problems: [{ path: ["routes", 0, "steps", 0, "before", "group"], problem: "nobody-at-work" }],
    });
  });

  it("says an interval and a standard error for every figure of a simulation", () => {
    const answer = turnaround(smallHospital, { replications: 5, until: 5 * 1440, seed: 3 });
    if (answer.method !== "simulation") throw new Error(answer.method);
    const { withinPromise, minutes } = answer.outcome.priorities[1]!;
    for (const estimate of [withinPromise!, minutes.p90!, answer.outcome.staff[0]!.utilisation!]) {
      expect(estimate.replications).toBe(5);
      expect(estimate.low).toBeLessThanOrEqual(estimate.mean);
      expect(estimate.high).toBeGreaterThanOrEqual(estimate.mean);
      expect(estimate.standardError).toBeGreaterThan(0);
    }
  });
});
