import { describe, expect, it } from "vitest";
import { mulberry32, normalQuantile } from "#model/random";
import { type BacktestProjection, METHODS } from "./backtest.ts";
import { forecastsOf } from "./forecasts.ts";
import { methodScores, performanceOf } from "./performance.ts";
import { QUANTILE_LEVELS } from "./scoring/proper-scores.ts";

const SPREAD = 0.02;

/** A projection that is normal on the logarithm with a standard deviation of 2 % a year. */
function projection(changes: Partial<BacktestProjection> & { readonly occupation: string }): BacktestProjection {
  const { p50 = 1000, origin = 2010, year = 2011 } = changes;
  const at = (level: number): number => p50 * Math.exp(SPREAD * (year - origin) * normalQuantile(level));
  return {
    ...{ series: "employed", counted: "qualified", origin, year, history: 0, size: 1000, observed: 1000, noChange: 1000, drift: null },
    ...{ p10: at(0.1), p50, p90: at(0.9), quantiles: QUANTILE_LEVELS.map(at), crps: 5 },
    ...changes,
  };
}

/** Many series that miss more than is stated: 6 % a year. */
function missing(series: number): BacktestProjection[] {
  const next = mulberry32(21);
  return Array.from({ length: series }, (_, i) =>
    projection({ occupation: `o${i}`, observed: 1000 * Math.exp(0.06 * normalQuantile(next() + 2 ** -33)) }),
  );
}

describe("forecastsOf", () => {
  const known = missing(30);

  it("judges no series by itself: another outcome of it changes nothing that is said of it", () => {
    const before = forecastsOf(known);
    const after = forecastsOf(known.map((one, i) => (i === 4 ? { ...one, observed: 3000 } : one)));
    for (const method of METHODS) expect(after[method][4]?.quantiles).toEqual(before[method][4]?.quantiles);
    expect(after.conformal[5]!.quantiles).not.toEqual(before.conformal[5]!.quantiles);
  });

  it("gives quantiles in order, about the median of the model or what the rule says", () => {
    const found = forecastsOf(known.map((one) => ({ ...one, noChange: 900, drift: 1100, history: 1 })));
    for (const [method, middle] of [
      ["model", 1000],
      ["structural", 1000],
      ["conformal", 1000],
      ["no-change", 900],
      ["same-growth", 1100],
    ] as const) {
      const { quantiles } = found[method][0]!;
      expect(quantiles[11], method).toBeCloseTo(middle, 9);
      expect(quantiles, method).toEqual([...quantiles].sort((a, b) => a - b));
    }
  });

  it("moves intervals in where they were too wide, no further than to the median", () => {
    const certain = Array.from({ length: 30 }, (_, i) => projection({ occupation: `o${i}`, year: 2010 + 1 + (i % 3) }));
    const { quantiles } = forecastsOf(certain).conformal[0]!;
    expect(quantiles).toEqual(QUANTILE_LEVELS.map(() => expect.closeTo(1000, 6)));
  });

  it("says nothing that would have to be learned where there is one series, and no growth where none is known", () => {
    const one = forecastsOf([projection({ occupation: "o" })]);
    expect(METHODS.map((method) => one[method][0] === null)).toEqual([false, true, true, true, true]);
    expect(forecastsOf(known)["same-growth"][0]).toBeNull();
  });
});

describe("methodScores", () => {
  it("scores a perfect and a wrong certain forecast as worked out by hand, in shares of the count at the origin", () => {
    const certain = (value: number) => ({ quantiles: QUANTILE_LEVELS.map(() => value), crps: Math.abs(value - 1000) });
    const judge = (occupation: string, said: number) => ({
      projection: projection({ occupation, size: 500, year: 2012 }),
      forecasts: { model: certain(said), structural: null, conformal: null, "no-change": certain(980), "same-growth": null },
    });
    const [model, noChange, ...rest] = methodScores([judge("a", 1000), judge("a", 1000), judge("b", 1210)]);
    expect(rest).toEqual([]);
    expect(model).toMatchObject({ method: "model", projections: 3, series: 2, againstSameGrowth: null });
    // Series a 0, series b 210 of 500: mean 0.21, standard error 0.21.
    expect(model!.wis).toEqual({ mean: expect.closeTo(0.21, 10), error: expect.closeTo(0.21, 10) });
    expect(model!.crps.mean).toBeCloseTo(0.21, 10);
    expect(model).toMatchObject({ dispersion: 0, underprediction: 0, overprediction: expect.closeTo(0.21, 10) });
    expect(model!.coverage.map(({ level, mean }) => [level, mean])).toEqual([0.5, 0.8, 0.9, 0.95].map((level) => [level, 0.5]));
    // 1210 for 1000 in two years is 10 % a year too much, in one of two series.
    expect(model!.deviation.mean).toBeCloseTo(0.05, 10);
    expect(noChange!.wis.mean).toBeCloseTo(0.04, 10);
    expect(noChange!.skill).toBe(1);
    expect(model!.skill).toBeCloseTo(0.21 / 0.04, 9);
  });
});

describe("performanceOf", () => {
  it("finds intervals too narrow, and those learned from the other series near what they should hold", () => {
    const { methods } = performanceOf(missing(120)).all![0]!;
    const held = (method: string) => methods.find((one) => one.method === method)!.coverage[1]!;
    expect(held("model").mean).toBeLessThan(0.5);
    // Five standard errors of 120 independent series.
    for (const method of ["structural", "conformal", "no-change"]) expect(Math.abs(held(method).mean - 0.8), method).toBeLessThan(0.18);
    expect(held("model").error).toBeCloseTo(Math.sqrt((held("model").mean * (1 - held("model").mean)) / 119), 9);
    const wis = (method: string) => methods.find((one) => one.method === method)!.wis.mean;
    expect(wis("structural")).toBeLessThan(wis("model"));
  });

  it("groups as errors are grouped, and has nothing to say of nothing", () => {
    expect(performanceOf(missing(3)).history!.map(({ group }) => group)).toEqual(["first-count"]);
    expect(performanceOf([])).toEqual({ all: [], history: [], size: [], horizon: [], series: [] });
  });
});
