import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mulberry32, normalQuantile } from "#model/random";
import { monthPattern } from "./month-pattern.ts";
import { robustTrend } from "./robust-trend.ts";
import { trendGrowth } from "./trend-growth.ts";

/** Months of the year as this laboratory has them: half in July, more in March. */
const SHAPE = [1, 1, 1.3, 1, 1, 1, 0.5, 1, 1, 1, 1.1, 1.1].map((weight) => weight / 12);

const made = (months: number, of: (at: number) => number, firstMonth = 1) => ({
  firstMonth,
  counts: Array.from({ length: months }, (_, at) => of(at) * SHAPE[(firstMonth - 1 + at) % 12]!),
});

describe("the month pattern", () => {
  it("is found exactly where the level is steady, from any month on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 24, max: 60 }), (firstMonth, months) => {
        const found = monthPattern(made(months, () => 12_000, firstMonth))!;
        found.forEach((share, month) => {
          expect(share).toBeCloseTo(SHAPE[month]!, 10);
        });
      }),
    );
  });

  it("is found through a trend, missing months and one odd month", () => {
    const series = made(60, (at) => 12_000 + 60 * at);
    const counts = series.counts.map((count, at) => (at === 7 || at === 31 ? null : at === 20 ? count * 4 : count));
    const found = monthPattern({ ...series, counts })!;
    expect(found.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    found.forEach((share, month) => {
      expect(Math.abs(share - SHAPE[month]!)).toBeLessThan(0.006);
    });
  });

  it("is none where a month has not been counted twice", () => {
    expect(monthPattern(made(23, () => 100))).toBeNull();
    expect(monthPattern(made(12, () => 100))).toBeNull();
    expect(monthPattern({ firstMonth: 1, counts: [] })).toBeNull();
    expect(monthPattern(made(36, () => 0))).toBeNull();
  });
});

describe("the trend", () => {
  it("is the slope of a straight line, and the last year the line's own", () => {
    const { lastYear, yearlyChange } = robustTrend(
      made(48, (at) => 12_000 + 50 * at),
      SHAPE,
    )!;
    // Yearly level in the middle of the last twelve months, 41.5 months on.
    const level = 12_000 + 50 * 41.5;
    expect(lastYear.value).toBeCloseTo(level, 6);
    expect(yearlyChange!.value).toBeCloseTo(600 / level, 10);
  });

  it("is moved by no odd month", () => {
    const series = made(48, (at) => 12_000 + 50 * at);
    const odd = { ...series, counts: series.counts.map((count, at) => (at % 12 === 5 ? count * 10 : count)) };
    const level = 12_000 + 50 * 41.5;
    expect(robustTrend(odd, SHAPE)!.yearlyChange!.value * level).toBeGreaterThan(300);
    expect(robustTrend(odd, SHAPE)!.yearlyChange!.value * level).toBeLessThan(900);
    expect(robustTrend(odd, SHAPE)!.lastYear.value / level).toBeCloseTo(1, 1);
  });

  it("has an interval that holds the truth in eight of ten series", () => {
    const next = mulberry32(11);
    let held = 0;
    const times = 300;
    for (let i = 0; i < times; i++) {
      const series = made(36, (at) => 12_000 + 30 * at + 1500 * normalQuantile(0.5 / 4096 + Math.floor(next() * 4096) / 4096));
      const { lastYear, yearlyChange } = robustTrend(series, SHAPE)!;
      const slope = yearlyChange!.value === 0 ? 0 : 360 / lastYear.value;
      if (yearlyChange!.low! <= slope && slope <= yearlyChange!.high!) held += 1;
    }
    // 0.8 of 300, within four standard errors.
    expect(Math.abs(held / times - 0.8)).toBeLessThan(4 * Math.sqrt((0.8 * 0.2) / times));
  });

  it("is not told from less than two years, and nothing from none", () => {
    expect(
      robustTrend(
        made(23, () => 1200),
        SHAPE,
      )!.yearlyChange,
    ).toBeNull();
    expect(
      robustTrend(
        made(23, () => 1200),
        SHAPE,
      )!.lastYear.value,
    ).toBeCloseTo(1200, 9);
    expect(robustTrend({ firstMonth: 1, counts: [null, null] }, null)).toBeNull();
  });

  it("goes on year by year, never below nothing", () => {
    expect([...trendGrowth(Float64Array.of(0.1, -1.5), 3)]).toEqual([1, 1, 1.1, 0, 1.1 ** 2, 0]);
  });
});
