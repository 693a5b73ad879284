import { describe, expect, it } from "vitest";
import { Backtest, type BacktestProjection, backtest } from "#model/analysis";
import { Z90 } from "#model/random";
import type { Dataset, Row } from "#model/vocabulary";
import { MISSED_GROWTH } from "../rules/common-uncertainty.ts";
import { INTAKE_SPREAD } from "../rules/study-places.ts";
import { referenceDataset } from "./reference-dataset.test-support.ts";

const dataset = await referenceDataset();
const options = { draws: 200, seed: 1 };
const result = backtest(dataset, options);

type Observation = Row<"observations">;
const withObservations = (rewrite: (rows: readonly Observation[]) => readonly Observation[]): Dataset => ({
  ...dataset,
  tables: { ...dataset.tables, observations: rewrite(dataset.tables.observations) },
});
const row = (series: string, year: number, value: number): Observation => ({
  ...dataset.tables.observations[0]!,
  series,
  occupation: "radiograf",
  unit: null,
  year,
  value,
});
const projected = ({ series, occupation, origin, year, p10, p50, p90, drift }: BacktestProjection) => ({
  series,
  occupation,
  origin,
  year,
  p10,
  p50,
  p90,
  drift,
});

describe("backtest", () => {
  it("follows its schema, projects every counted series and skips none", () => {
    expect(Backtest.safeParse(result).error).toBeUndefined();
    expect(result.skipped).toEqual([]);
    expect(new Set(result.projections.map(({ occupation }) => occupation))).toEqual(
      new Set([
        "bioingenior",
        "radiograf",
        "lege",
        "sykepleier",
        "ergoterapeut",
        "fysioterapeut",
        "jordmor",
        "ortopediingenior",
        "perfusjonist",
      ]),
    );
    const hospital = result.projections.filter(
      ({ series, occupation }) => series === "fte-somatic-hospitals" && occupation === "radiograf",
    );
    // Seven counts: every pair of an earlier and a later one.
    expect(hospital).toHaveLength(21);
    expect(hospital[0]).toMatchObject({ origin: 2002, year: 2003, history: 0, size: 1387, observed: 1500, drift: null });
  });

  it("gives a count of 1 January from the count a year later and the growth between", () => {
    const perfusionists = result.projections.filter(
      ({ series, occupation }) => series === "hpr-authorised" && occupation === "perfusjonist",
    );
    expect(perfusionists.map(({ origin, year }) => [origin, year])).toEqual([
      [2011, 2013],
      [2011, 2015],
      [2011, 2016],
      [2013, 2015],
      [2013, 2016],
      [2015, 2016],
    ]);
    expect(perfusionists[1]!.observed).toBe(48 - 1);
  });

  it("scores by quantiles that are those of its intervals, and a CRPS that lies near their score", () => {
    for (const { quantiles, p10, p50, p90, crps, observed } of result.projections) {
      expect(quantiles[3]).toBeCloseTo(p10, 9);
      expect(quantiles[11]).toBeCloseTo(p50, 9);
      expect(quantiles[19]).toBeCloseTo(p90, 9);
      expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
      // Both go to the same integral; the fair form may lie below 0 for few draws.
      expect(crps).toBeLessThanOrEqual(Math.abs(p50 - observed) + p90 - p10);
    }
    expect(result.levels).toHaveLength(23);
    expect(result.performance.all![0]!.methods.map(({ method, projections }) => [method, projections])).toEqual([
      ["model", 82],
      ["structural", 82],
      ["conformal", 82],
      ["no-change", 82],
      ["same-growth", 45],
    ]);
  });

  it("starts at the count: medians a year ahead are near it and intervals widen with the horizon", () => {
    const groups = Map.groupBy(result.projections, ({ series, occupation, origin }) => `${series} ${occupation} ${origin}`);
    for (const [group, projections] of groups) {
      const widths = projections.map(({ p10, p90 }) => p90 - p10);
      expect(widths, group).toEqual([...widths].sort((a, b) => a - b));
      for (const { p10, p50, p90, noChange, origin, year } of projections) {
        expect(p10 <= p50 && p50 <= p90, group).toBe(true);
        expect(Math.abs(p50 / noChange - 1), group).toBeLessThan(0.08 * (year - origin));
      }
    }
  });

  it("uses nothing from after the origin: other later counts give the same projections", () => {
    for (const origin of [2003, 2005, 2011, 2013]) {
      const later = backtest(
        withObservations((rows) => rows.map((one) => (one.year > origin ? { ...one, value: one.value * 1.7 } : one))),
        options,
      );
      // A count given by a later one and the growth between is itself from after the origin.
      const [expected, found] = [result, later].map(({ projections }) => projections.filter((one) => one.origin === origin).map(projected));
      expect(expected!.length).toBeGreaterThan(3);
      expect(found).toEqual(expected);
    }
  });

  it("takes intake from the earlier counts: from a start it projects the count at the origin back", () => {
    // Counts that the model itself would give from 2000 with one constant intake.
    const first = backtest(
      withObservations(() => [row("employed-in-health", 2000, 2000), row("employed-in-health", 2004, 2300)]),
      options,
    );
    expect(first.projections).toHaveLength(1);
    const steady = backtest(
      withObservations(() => [
        row("employed-in-health", 2000, 2000),
        row("employed-in-health", 2004, 2300),
        row("employed-in-health", 2008, 2600),
      ]),
      options,
    );
    const known = steady.projections.find(({ origin }) => origin === 2004)!;
    expect(known.history).toBe(4);
    // 300 in four years; exits grow with staff, so the next four years give somewhat less than 300 more.
    expect(known.p50).toBeGreaterThan(2500);
    expect(known.p50).toBeLessThan(2605);
    expect(known.drift).toBeCloseTo(2300 * (2300 / 2000), 6);
  });

  it("counts a register until 75: with the same count, fewer leave it than leave work", () => {
    const of = (series: string) =>
      backtest(
        withObservations(() => [row(series, 2000, 2000), row(series, 2001, 2000), row(series, 2015, 2000)]),
        options,
      ).projections.find(({ year, origin }) => year === 2015 && origin === 2000)!;
    // Nothing is known before 2000, so intake replaces who leaves that year. Staff who age leave faster; a register hardly changes.
    expect(Math.abs(of("hpr-authorised").p50 / 2000 - 1)).toBeLessThan(Math.abs(of("employed-in-health").p50 / 2000 - 1));
  });

  it("gives nothing where nothing was counted twice, and names a series it cannot project", () => {
    expect(
      backtest(
        withObservations(() => [row("employed", 2010, 100)]),
        options,
      ),
    ).toMatchObject({ projections: [], skipped: [] });
    const without: Dataset = { ...dataset, tables: { ...dataset.tables, use_by_age: [], experience: [] } };
    const lacking = backtest(without, options);
    expect(lacking.projections).toEqual([]);
    expect(lacking.skipped.length).toBeGreaterThan(10);
    expect(lacking.skipped[0]!.reason).toContain("productivity of the newly qualified");
  });

  it("says how uncertain an intake read from earlier counts is, and the reference dataset states such intakes so", () => {
    const { intake, projections, coveredStated, coveredLeftOut } = result.discrepancy!;
    expect(projections).toBe(result.projections.filter(({ history }) => history > 0).length);
    expect(Math.abs(intake - INTAKE_SPREAD)).toBeLessThanOrEqual(0.1);
    expect(coveredLeftOut).toBeGreaterThan(1.5 * coveredStated);
    const byRule = dataset.tables.study_places.filter(({ note }) => note?.startsWith("Opptak satt år for år så bestanden skal"));
    expect(byRule.length).toBeGreaterThan(10);
    for (const { value, low, high } of byRule) {
      // Places are written with one decimal.
      expect(Math.abs(high! - value * (1 + INTAKE_SPREAD))).toBeLessThanOrEqual(0.0501);
      expect(Math.abs(low! - value / (1 + INTAKE_SPREAD))).toBeLessThanOrEqual(0.0501);
    }
  });

  it("finds the error of growth that the reference dataset states of the model itself", () => {
    expect(result.structural!.growthKnown).toBe(MISSED_GROWTH);
    const row = dataset.tables.common_uncertainty.find(({ measure }) => measure === "model-growth")!;
    expect(row.high).toBeCloseTo(MISSED_GROWTH * Z90, 3);
    expect(row.low).toBe(-row.high!);
  });

  it("stops when aborted and gives the same bytes for the same seed", () => {
    expect(() => backtest(dataset, { ...options, signal: AbortSignal.abort() })).toThrow();
    expect(JSON.stringify(backtest(dataset, options))).toBe(JSON.stringify(result));
    expect(JSON.stringify(backtest(dataset, { ...options, seed: 2 }))).not.toBe(JSON.stringify(result));
  });
});
