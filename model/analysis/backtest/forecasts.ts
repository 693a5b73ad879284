import { normalQuantile } from "#model/random";
import { type BacktestProjection, METHODS, type Method } from "./backtest.ts";
import { conformalQuantile, type Nonconformity } from "./scoring/conformal.ts";
import { crpsOfQuantiles, QUANTILE_LEVELS } from "./scoring/proper-scores.ts";
import { seriesOf, structuralError, structuralMissOf, totalSpread } from "./structural.ts";

/** What a method says of one projection, as a distribution. */
export interface Forecast {
  /** At QUANTILE_LEVELS. */
  readonly quantiles: readonly number[];
  /** In the series' own unit. */
  readonly crps: number;
}

/** What each method says of each projection, in their order; null where it says nothing: no earlier count, or no other series to learn from. */
export type Forecasts = { readonly [M in Method]: readonly (Forecast | null)[] };

/** Central intervals between the quantiles: the place of their lower ends, and the share they are to hold. */
const INTERVALS = QUANTILE_LEVELS.filter((level) => level < 0.5).map((level, at) => ({ at, share: 1 - 2 * level }));

/**
 * Makes the distribution of every method for every projection. What is learned from misses (structural error, widening, the width of the simple
 * rules) is learned from the *other* series: nothing is judged by itself.
 */
export function forecastsOf(projections: readonly BacktestProjection[]): Forecasts {
  const series = projections.map(seriesOf);
  const names = [...new Set(series)];
  const empty = () => projections.map((): Forecast | null => null);
  const found = Object.fromEntries(METHODS.map((method) => [method, empty()])) as { [M in Method]: (Forecast | null)[] };
  for (const left of names) {
    const own = [...projections.keys()].filter((i) => series[i] === left);
    const others = projections.filter((_, i) => series[i] !== left);
    const structural = structuralOf(others);
    const conformal = conformalOf(others);
    const noChange = ruleOf(others, ({ noChange }) => noChange);
    const sameGrowth = ruleOf(others, ({ drift }) => drift);
    for (const i of own) {
      const projection = projections[i]!;
      const said = (quantiles: readonly number[] | null): Forecast | null =>
        quantiles && { quantiles, crps: crpsOfQuantiles(QUANTILE_LEVELS, quantiles, projection.observed) };
      found.model[i] = { quantiles: projection.quantiles, crps: projection.crps };
      found.structural[i] = said(structural(projection));
      found.conformal[i] = said(conformal(projection));
      found["no-change"][i] = said(noChange(projection));
      found["same-growth"][i] = said(sameGrowth(projection));
    }
  }
  return found;
}

type Quantiles = (projection: BacktestProjection) => readonly number[] | null;

const nothing: Quantiles = () => null;
const yearsOf = ({ origin, year }: BacktestProjection): number => year - origin;

/** The model with structural error: about its median, normal on the logarithm. */
function structuralOf(others: readonly BacktestProjection[]): Quantiles {
  const spreads = structuralError(others.map(structuralMissOf));
  if (spreads === null) return nothing;
  return (projection) => {
    const spread = totalSpread(structuralMissOf(projection), spreads);
    return QUANTILE_LEVELS.map((level) => projection.p50 * Math.exp(spread * normalQuantile(level)));
  };
}

/**
 * The model with every central interval moved out, or in, so far that it holds its share of the other series: conformalized quantile regression on
 * the logarithm (Romano, Patterson and Candès 2019), a miss counted in square roots of years, since a projection of ten years may miss by more.
 */
function conformalOf(others: readonly BacktestProjection[]): Quantiles {
  if (others.length === 0) return nothing;
  const moves = INTERVALS.map(({ at, share }) =>
    conformalQuantile(
      others.map((other) => {
        const [lower, upper] = endsOf(other.quantiles, at);
        const outside = Math.max(Math.log(lower / other.observed), Math.log(other.observed / upper));
        return { series: seriesOf(other), score: outside / Math.sqrt(yearsOf(other)) };
      }),
      share,
    ),
  );
  return (projection) => {
    const quantiles = [...projection.quantiles];
    for (const { at } of INTERVALS) {
      const [lower, upper] = endsOf(projection.quantiles, at);
      const factor = Math.exp(moves[at]! * Math.sqrt(yearsOf(projection)));
      // An interval that is moved in ends at the median.
      quantiles[at] = Math.min(lower / factor, projection.p50);
      quantiles[quantiles.length - 1 - at] = Math.max(upper * factor, projection.p50);
    }
    // Intervals that were moved apart from each other are put in order again (Chernozhukov, Fernández-Val and Galichon 2010).
    return quantiles.sort((a, b) => a - b);
  };
}

const endsOf = (quantiles: readonly number[], at: number): [number, number] => [quantiles[at]!, quantiles[quantiles.length - 1 - at]!];

/** A simple rule with intervals about what it says, as wide as split conformal prediction makes them from the other series. */
function ruleOf(others: readonly BacktestProjection[], rule: (projection: BacktestProjection) => number | null): Quantiles {
  const scores = others.flatMap((other): Nonconformity[] => {
    const said = rule(other);
    return said === null ? [] : [{ series: seriesOf(other), score: Math.abs(Math.log(other.observed / said)) / Math.sqrt(yearsOf(other)) }];
  });
  if (scores.length === 0) return nothing;
  const moves = INTERVALS.map(({ share }) => conformalQuantile(scores, share));
  return (projection) => {
    const said = rule(projection);
    if (said === null) return null;
    const factors = moves.map((move) => Math.exp(move * Math.sqrt(yearsOf(projection))));
    return [...factors.map((factor) => said / factor), said, ...factors.toReversed().map((factor) => said * factor)];
  };
}
