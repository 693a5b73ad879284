import { type Backtest, type BacktestProjection, COVERAGES, METHODS, type Method, type MethodScore } from "./backtest.ts";
import { type Forecast, forecastsOf } from "./forecasts.ts";
import { groupsOf } from "./score.ts";
import { meanBySeries } from "./scoring/by-series.ts";
import { QUANTILE_LEVELS, weightedIntervalScore, yearlyDeviation } from "./scoring/proper-scores.ts";
import { relativeSkill, scoreRatio } from "./scoring/relative-skill.ts";
import { seriesOf } from "./structural.ts";

/** A projection with what each method says of it. */
interface Judged {
  readonly projection: BacktestProjection;
  readonly forecasts: { readonly [M in Method]: Forecast | null };
}

/** Scores every method group by group, on the same projections. Groups without projections are left out. */
export function performanceOf(projections: readonly BacktestProjection[]): Backtest["performance"] {
  const forecasts = forecastsOf(projections);
  const judged = new Map(
    projections.map((projection, i) => [
      projection,
      { projection, forecasts: Object.fromEntries(METHODS.map((method) => [method, forecasts[method][i]!])) as Judged["forecasts"] },
    ]),
  );
  return groupsOf(projections, (group, members) => ({ group, methods: methodScores(members.map((member) => judged.get(member)!)) }));
}

/** Scores the methods that say something of a group. */
export function methodScores(judged: readonly Judged[]): MethodScore[] {
  const series = judged.map(({ projection }) => seriesOf(projection));
  const wis = METHODS.map((method) =>
    judged.map(({ projection, forecasts }) => {
      const forecast = forecasts[method];
      return forecast && weightedIntervalScore(QUANTILE_LEVELS, forecast.quantiles, projection.observed).wis / projection.size;
    }),
  );
  const skills = relativeSkill(wis, series, METHODS.indexOf("no-change"));
  const sameGrowth = wis[METHODS.indexOf("same-growth")]!;
  return METHODS.flatMap((method, m) => {
    const said = judged.flatMap(({ projection, forecasts }) => (forecasts[method] ? [{ projection, forecast: forecasts[method] }] : []));
    if (said.length === 0) return [];
    return [{ method, ...scoresOf(said), skill: skills[m]!, againstSameGrowth: scoreRatio(wis[m]!, sameGrowth, series) }];
  });
}

interface Said {
  readonly projection: BacktestProjection;
  readonly forecast: Forecast;
}

function scoresOf(said: readonly Said[]): Omit<MethodScore, "method" | "skill" | "againstSameGrowth"> {
  const series = said.map(({ projection }) => seriesOf(projection));
  const estimate = (of: (one: Said) => number): { mean: number; error: number | null } => {
    const { mean, error } = meanBySeries(said.map(of), series);
    return { mean, error };
  };
  const part = (name: "wis" | "dispersion" | "overprediction" | "underprediction") =>
    estimate(
      ({ projection, forecast }) => weightedIntervalScore(QUANTILE_LEVELS, forecast.quantiles, projection.observed)[name] / projection.size,
    );
  return {
    projections: said.length,
    series: new Set(series).size,
    wis: part("wis"),
    dispersion: part("dispersion").mean,
    overprediction: part("overprediction").mean,
    underprediction: part("underprediction").mean,
    crps: estimate(({ projection, forecast }) => forecast.crps / projection.size),
    coverage: COVERAGES.map((level) => {
      const { mean, error } = estimate((one) => (isHeld(one, level) ? 1 : 0));
      // Where all series agree, how far they differ says nothing of how sure the share is.
      return { level, mean, error: error === 0 ? null : error };
    }),
    deviation: estimate(({ projection, forecast }) =>
      yearlyDeviation(quantileAt(forecast, 0.5), projection.observed, projection.year - projection.origin),
    ),
  };
}

/** Whether the central interval of that share holds what was counted; its ends are part of it. */
function isHeld({ projection: { observed }, forecast }: Said, share: number): boolean {
  const tail = (1 - share) / 2;
  return quantileAt(forecast, tail) <= observed && observed <= quantileAt(forecast, 1 - tail);
}

/** The quantile at one of the levels, however it was computed. */
const quantileAt = ({ quantiles }: Forecast, level: number): number =>
  quantiles[QUANTILE_LEVELS.findIndex((one) => Math.abs(one - level) < 1e-9)]!;
