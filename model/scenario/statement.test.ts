import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MEASURES, STATISTICS } from "#model/projection";
import type { Series } from "./outcome.ts";
import { gapStatement } from "./statement.ts";

function series(p10: number, p90: number, shortageProbability: number, demand = 400): Series {
  const flat = (value: number) => Object.fromEntries(STATISTICS.map((name) => [name, [value, value]]));
  const measures = Object.fromEntries(
    MEASURES.map((name) => [name, flat(name === "demand" ? demand : 0)]),
  ) as unknown as Series["measures"];
  return {
    occupation: "bioingenior",
    unit: "helse-bergen",
    basis: "demand",
    measures: { ...measures, gap: { ...measures.gap, p10: [0, p10], p90: [0, p90] } },
    shortageProbability: [0, shortageProbability],
  };
}

const say = (...figures: Parameters<typeof series>) => gapStatement(series(...figures), [2030, 2031], 2031);

describe("gapStatement", () => {
  it("speaks of a shortage when at least nine in ten futures are short", () => {
    expect(say(25, 60, 0.97)).toEqual({ kind: "shortage", year: 2031, low: 25, high: 60, probability: 0.97, ofTen: 9 });
  });

  it("speaks of a surplus by its size, and counts futures without a shortage", () => {
    expect(say(-60, -25, 0.03)).toEqual({ kind: "surplus", year: 2031, low: 25, high: 60, probability: 0.97, ofTen: 9 });
  });

  it("is uncertain when the interval crosses zero", () =>
    expect(say(-20, 60, 0.73)).toMatchObject({ kind: "uncertain", low: -20, high: 60, ofTen: 7 }));

  it("speaks of balance when the whole interval is small beside demand", () => {
    expect(say(-5, 7, 0.6)).toMatchObject({ kind: "balance" });
    expect(say(-5, 9, 0.6)).toMatchObject({ kind: "uncertain" });
  });

  it("says ten of ten only when every future agrees", () => {
    expect(say(25, 60, 1)).toMatchObject({ ofTen: 10 });
    expect(say(25, 60, 0.999)).toMatchObject({ ofTen: 9 });
    expect(say(-60, 25, 0.001)).toMatchObject({ ofTen: 1 });
  });

  it("says nothing of a year outside the run", () => expect(gapStatement(series(1, 2, 1), [2030, 2031], 2040)).toBeNull());

  it("always gives an interval in order and a probability", () => {
    const number = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, probability) => {
        const said = say(Math.min(a, b), Math.max(a, b), probability)!;
        expect(said.low).toBeLessThanOrEqual(said.high);
        expect(said.ofTen).toBeGreaterThanOrEqual(0);
        expect(said.ofTen).toBeLessThanOrEqual(10);
      }),
    );
  });
});
