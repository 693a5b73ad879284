import { measureDraws, summarise } from "#model/projection";
import type { Randomness } from "#model/random";
import { compileOccupation, REFERENCE_SCENARIO, simulate } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { BacktestProjection } from "./backtest.ts";
import type { CountedSeries } from "./counted-series.ts";
import { type Origin, originDataset } from "./origin-dataset.ts";
import { crpsOfDraws, QUANTILE_LEVELS } from "./scoring/proper-scores.ts";
import { quantilesOf } from "./scoring/quantiles-of.ts";

/** Every uncertain figure at its median. */
const MIDDLE: Randomness & { readonly draws: number } = { seed: 0, draws: 1, sources: { "*": { z: 0 } } };
/** Places tried to find what one place does; supply is linear in them. */
const TRIED = 1000;

type Known = Omit<Origin, "places" | "spread">;

/**
 * Projects a series from one of its counts to all later ones, by the model, with what was known at the origin.
 *
 * Intake is what recruitment must have been for the earlier counts to have become the count at the origin; where there is no earlier count,
 * what keeps it constant for a year.
 *
 * @param options.spread half-width of the intake's 80 % interval, see {@link Origin}.
 * @throws MissingFigures when the dataset lacks the assumptions the model needs.
 */
export function projectOrigin(
  dataset: Dataset,
  series: CountedSeries,
  position: number,
  options: { readonly draws: number; readonly seed: number; readonly spread: number },
): BacktestProjection[] {
  const { counts, occupation, counted, measure } = series;
  const first = counts[0]!;
  const origin = counts[position]!;
  const later = counts.slice(position + 1);
  const history = origin.year - first.year;
  const at = (year: number, value: number, to: number): Known => ({
    occupation,
    counted,
    year,
    to,
    persons: measure === "headcount" ? value : personsFor(dataset, series, year, value),
  });
  const start = history > 0 ? at(first.year, first.value, origin.year) : at(origin.year, origin.value, origin.year + 1);
  const places = placesFor(dataset, start, measure, origin.value);
  const to = later.at(-1)!.year;
  const draws = run(dataset, { ...at(origin.year, origin.value, to), places, spread: options.spread }, measure, options);
  const growth = history > 0 ? (origin.value / first.value) ** (1 / history) : null;
  return later.map(({ year, value }) => {
    const ahead = year - origin.year;
    const found = draws.subarray(ahead * options.draws, (ahead + 1) * options.draws);
    const { p10, p50, p90 } = summarise(found);
    return {
      series: series.series,
      counted,
      occupation,
      origin: origin.year,
      year,
      history,
      size: origin.value,
      observed: value,
      p10,
      p50,
      p90,
      noChange: origin.value,
      drift: growth === null ? null : origin.value * growth ** ahead,
      quantiles: quantilesOf(found, QUANTILE_LEVELS),
      crps: crpsOfDraws(found, value),
    };
  });
}

/** Draws of the nation's supply or headcount, year-major. */
function run(
  dataset: Dataset,
  origin: Origin,
  measure: CountedSeries["measure"],
  options: Randomness & { readonly draws: number },
): Float64Array {
  const compiled = compileOccupation(originDataset(dataset, origin), REFERENCE_SCENARIO, origin.occupation, { to: origin.to });
  return measureDraws(simulate(compiled, options), measure, [0]);
}

/** Persons whose contracted FTE are those counted. */
function personsFor(dataset: Dataset, { occupation, counted, measure }: CountedSeries, year: number, fte: number): number {
  const found = run(dataset, { occupation, counted, year, persons: fte, places: 0, spread: 0, to: year }, measure, MIDDLE)[0]!;
  return found > 0 ? (fte * fte) / found : fte;
}

/** Yearly places with which the start becomes `wanted` in the last year of the run; never below 0. */
function placesFor(dataset: Dataset, start: Known, measure: CountedSeries["measure"], wanted: number): number {
  const last = (places: number): number => run(dataset, { ...start, places, spread: 0 }, measure, MIDDLE).at(-1)!;
  const without = last(0);
  const each = (last(TRIED) - without) / TRIED;
  return each > 0 ? Math.max(0, (wanted - without) / each) : 0;
}
