import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Refused } from "./answer.ts";
import { md1 } from "./md1.ts";
import { mg1 } from "./mg1.ts";
import { mmc } from "./mmc.ts";
import { mmcPriorities } from "./mmc-priorities.ts";

/** The answer, where there is one. */
function answered<T>(answer: T | Refused): T {
  if (typeof answer === "object" && answer !== null && "status" in answer && answer.status === "refused")
    throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer as T;
}

describe("M/M/c", () => {
  it("meets the textbook: two servers, 8 an hour, each serves 5", () => {
    const queue = answered(mmc({ arrivals: 8, services: 5, servers: 2 }));
    expect(queue.waitProbability).toBeCloseTo(0.7111, 4);
    expect(queue.meanWait).toBeCloseTo(0.3556, 4);
    expect(queue.load).toBeCloseTo(0.8, 12);
    expect(queue.waitBeyond(0)).toBe(queue.waitProbability);
    expect(queue.waitBeyond(0.5)).toBeCloseTo(0.7111 * Math.exp(-1), 4);
  });

  it("is M/M/1 with one server, where an answer is exponential with rate μ − λ", () => {
    const queue = answered(mmc({ arrivals: 3, services: 4, servers: 1 }));
    expect(queue.waitProbability).toBeCloseTo(0.75, 12);
    expect(queue.meanWait).toBeCloseTo(0.75, 12);
    for (const t of [0, 0.1, 1, 5]) expect(queue.answerBeyond(t)).toBeCloseTo(Math.exp(-t), 9);
  });

  it("counts waits and answers together: their shares integrate to their means", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (servers, load) => {
        const queue = answered(mmc({ arrivals: load * servers, services: 1, servers }));
        let [wait, answer] = [0, 0];
        const step = 0.01;
        for (let t = step / 2; t < 400; t += step) {
          wait += step * queue.waitBeyond(t);
          answer += step * queue.answerBeyond(t);
        }
        expect(wait).toBeCloseTo(queue.meanWait, 3);
        expect(answer).toBeCloseTo(queue.meanWait + 1, 3);
      }),
      { numRuns: 10 },
    );
  });

  it("answers where wait and service have the same rate", () => {
    const near = answered(mmc({ arrivals: 1, services: 1, servers: 2 }));
    const beside = answered(mmc({ arrivals: 1 + 1e-6, services: 1, servers: 2 }));
    expect(near.answerBeyond(1.5)).toBeCloseTo(beside.answerBeyond(1.5), 5);
  });
});

describe("priorities", () => {
  it("of one class are M/M/c", () => {
    const [only] = answered(mmcPriorities({ arrivals: [8], services: 5, servers: 2 }));
    const plain = answered(mmc({ arrivals: 8, services: 5, servers: 2 }));
    expect(only!.meanWait).toBeCloseTo(plain.meanWait, 12);
  });

  it("move waits between classes and leave the mean of all as it is", () => {
    const arrivals = fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(arrivals, fc.integer({ min: 1, max: 20 }), fc.double({ min: 1.05, max: 3, noNaN: true }), (rates, servers, room) => {
        const all = rates.reduce((sum, rate) => sum + rate, 0);
        const services = (all / servers) * room;
        const classes = answered(mmcPriorities({ arrivals: rates, services, servers }));
        const plain = answered(mmc({ arrivals: all, services, servers }));
        const mean = classes.reduce((sum, { meanWait }, k) => sum + (rates[k]! / all) * meanWait, 0);
        expect(mean / plain.meanWait).toBeCloseTo(1, 9);
        for (let k = 1; k < rates.length; k++) expect(classes[k]!.meanWait).toBeGreaterThan(classes[k - 1]!.meanWait);
      }),
    );
  });
});

describe("one server with any service", () => {
  it("is M/M/1 where services are exponential", () => {
    const queue = answered(mg1({ arrivals: 3, meanService: 0.25, serviceDeviation: 0.25 }));
    expect(queue.meanWait).toBeCloseTo(answered(mmc({ arrivals: 3, services: 4, servers: 1 })).meanWait, 12);
  });

  it("waits half as long where services are equal", () => {
    const queue = answered(md1({ arrivals: 3, service: 0.25 }));
    expect(queue.meanWait).toBeCloseTo(0.375, 12);
    expect(queue.waitProbability).toBeCloseTo(0.75, 12);
  });

  it("has a distribution with equal services that integrates to the mean, near a load of 1 as well", () => {
    for (const load of [0.3, 0.8, 0.95]) {
      const queue = answered(md1({ arrivals: load, service: 1 }));
      expect(queue.waitBeyond(0)).toBeCloseTo(load, 12);
      let mean = 0;
      const step = 0.1;
      for (let t = step / 2; t < 150; t += step) mean += step * queue.waitBeyond(t);
      expect(mean / queue.meanWait).toBeCloseTo(1, 2);
      expect(queue.answerBeyond(0.5)).toBe(1);
      expect(queue.answerBeyond(3)).toBeCloseTo(queue.waitBeyond(2), 12);
    }
  });

  it("agrees with Erlang's own sum, which is exact for short waits", () => {
    const queue = answered(md1({ arrivals: 0.6, service: 1 }));
    const erlang = (t: number): number => {
      let sum = 0;
      for (let k = 0, factorial = 1; k <= Math.floor(t); factorial *= ++k)
        sum += ((0.6 * (k - t)) ** k / factorial) * Math.exp(-0.6 * (k - t));
      return 1 - 0.4 * sum;
    };
    for (const t of [0.2, 1, 2.5, 6]) expect(queue.waitBeyond(t)).toBeCloseTo(erlang(t), 9);
  });
});

describe("outside their conditions", () => {
  it("all refuse a load of one or more, and say the load", () => {
    const refused = { status: "refused", reason: "load-of-one-or-more", load: 1 };
    expect(mmc({ arrivals: 10, services: 5, servers: 2 })).toEqual(refused);
    expect(mmcPriorities({ arrivals: [5, 5], services: 5, servers: 2 })).toEqual(refused);
    expect(md1({ arrivals: 4, service: 0.25 })).toEqual(refused);
    expect(mg1({ arrivals: 4, meanService: 0.25, serviceDeviation: 1 })).toEqual(refused);
  });

  it("all refuse figures that are no positive numbers", () => {
    const refused = { status: "refused", reason: "not-a-positive-figure" };
    for (const wrong of [0, -1, Number.NaN, Infinity]) {
      expect(mmc({ arrivals: wrong, services: 5, servers: 2 })).toEqual(refused);
      expect(mmc({ arrivals: 1, services: 5, servers: wrong })).toEqual(refused);
      expect(mmcPriorities({ arrivals: [1, wrong], services: 5, servers: 2 })).toEqual(refused);
      expect(md1({ arrivals: 1, service: wrong })).toEqual(refused);
      expect(mg1({ arrivals: wrong, meanService: 0.1, serviceDeviation: 0 })).toEqual(refused);
    }
    expect(mmc({ arrivals: 1, services: 5, servers: 1.5 })).toEqual(refused);
    expect(mmcPriorities({ arrivals: [], services: 5, servers: 2 })).toEqual(refused);
    expect(mg1({ arrivals: 1, meanService: 0.1, serviceDeviation: -1 })).toEqual(refused);
  });
});
