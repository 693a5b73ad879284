import { describe, expect, it } from "vitest";
import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import type { Backtest, BacktestProjection } from "#model/analysis";
import { backtestSentences } from "./backtest-sentences.ts";
import { toLastCount, triedSeries } from "./tried-series.ts";

const projection = (origin: number, year: number, more: Partial<BacktestProjection> = {}): BacktestProjection => ({
  ...{ series: "employed", counted: "qualified", occupation: "radiograf", origin, year, history: 0, size: 100 },
  ...{ observed: 110, p10: 95, p50: 100, p90: 105, noChange: 100, drift: null, quantiles: [], crps: 0 },
  ...more,
});
const result: Backtest = {
  schema: "framsyn/backtest/2",
  dataset: "hash",
  model: "1",
  draws: 100,
  seed: 1,
  projections: [],
  skipped: [],
  levels: [],
  structural: null,
  performance: {},
  discrepancy: { intake: 0.6, level: 0.05, stated: 0.15, projections: 45, series: 9, coveredStated: 13, coveredLeftOut: 32 },
  scores: {
    all: [
      {
        ...{ group: "all", projections: 82, series: 16, mape: 0.082, bias: -0.027, covered: 18, width: 0.1, widening: 7 },
        ...{ noChangeMape: 0.077, drift: null },
      },
    ],
  },
};
const all = result.scores.all![0]!;

describe("backtestSentences", () => {
  it("says misses and what they led to, in three languages", () => {
    expect(backtestSentences(result, translator("en", SHARED_TEXTS)).join(" ")).toBe(
      "On average the median missed by 8.2%, and was 2.7% too low compared with what was counted. The 80% interval held 18 of 82 counts. “No change” would have missed by 7.7%. The simple rule “no change” was nearer. The intervals were too narrow: they should have held eight in ten counts. Where earlier counts were known, the misses show how uncertain it is to read an intake from them: the intake may be from 63% to 160% of what the counts say (8 in 10 futures), and levels can jump by 5%. With that much uncertainty, estimated without the series being tried, the intervals hold 32 of 45 counts, against 13 before. Such intakes in the reference dataset now have this uncertainty.",
    );
    expect(backtestSentences(result, translator("nb", SHARED_TEXTS)).join(" ")).toContain(
      "Intervallene var for smale: de skulle rommet åtte av ti tellinger.",
    );
    expect(backtestSentences(result, translator("nn", SHARED_TEXTS)).join(" ")).toContain(
      "Intervalla var for smale: dei skulle romma åtte av ti teljingar.",
    );
  });

  it("says so where the model is nearer and its intervals hold, and keeps quiet of what does not widen", () => {
    const good = { ...result, discrepancy: null, scores: { all: [{ ...all, covered: 64, noChangeMape: 0.1 }] } };
    const said = backtestSentences(good, translator("nb", SHARED_TEXTS)).join(" ");
    expect(said).toContain("nærmere enn «ingen endring»");
    expect(said).toContain("rommet om lag så mange tellinger som de skulle");
    expect(said).not.toContain("opptak");
  });

  it("says what to do where nothing was counted twice", () => {
    const [said, ...more] = backtestSentences({ ...result, scores: {} }, translator("en", SHARED_TEXTS));
    expect(said).toContain("Add national figures");
    expect(more).toEqual([]);
  });
});

describe("triedSeries", () => {
  it("puts what was tried most often first, and pictures the last count from every year before", () => {
    const other = { series: "hpr-authorised", occupation: "lege" };
    const projections = [projection(2010, 2011), projection(2010, 2015), projection(2011, 2015), projection(2013, 2016, other)];
    const tried = triedSeries(projections);
    expect(tried.map(({ id }) => id)).toEqual(["employed:radiograf", "hpr-authorised:lege"]);
    expect(toLastCount(tried[0]!).map(({ origin, year }) => [origin, year])).toEqual([
      [2010, 2015],
      [2011, 2015],
    ]);
  });
});
