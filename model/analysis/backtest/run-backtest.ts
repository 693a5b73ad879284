import { MissingFigures, MODEL_VERSION } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { AnalysisOptions } from "../definition/analysis-options.ts";
import type { Backtest, BacktestProjection } from "./backtest.ts";
import { type CountedSeries, countedSeries } from "./counted-series.ts";
import { discrepancyOf, type Miss, missOf } from "./discrepancy.ts";
import { performanceOf } from "./performance.ts";
import { projectOrigin } from "./project-origin.ts";
import { scoresOf } from "./score.ts";
import { QUANTILE_LEVELS } from "./scoring/proper-scores.ts";
import { seriesOf, structuralError, structuralMissOf } from "./structural.ts";

/** Half-width of the 80 % interval of an intake set by a rule, as it was stated before history was asked. */
const STATED_SPREAD = 0.15;
/** A wider one, to see how the uncertainty of a projection grows with that of the intake. */
const WIDE_SPREAD = 0.6;

/**
 * Runs the model from each year that was counted (rolling origin) to each later one, with what was known then, and compares.
 *
 * Counts are the national series of the dataset's observations. A dataset without a series of two counts gives no projections; a series whose
 * occupation lacks figures the model needs is named as skipped.
 */
export function backtest(dataset: Dataset, { draws, seed, onProgress, signal }: AnalysisOptions): Backtest {
  const projections: BacktestProjection[] = [];
  const misses: Miss[] = [];
  const skipped: Backtest["skipped"] = [];
  const all = countedSeries(dataset);
  for (const [done, series] of all.entries()) {
    signal?.throwIfAborted();
    const found = project(dataset, series, { draws, seed, spread: STATED_SPREAD });
    if (Array.isArray(found)) {
      projections.push(...found);
      const wider = project(dataset, series, { draws, seed, spread: WIDE_SPREAD });
      if (Array.isArray(wider))
        misses.push(...found.flatMap((one, i) => (one.history > 0 ? [missOf(one, wider[i]!, STATED_SPREAD, WIDE_SPREAD)] : [])));
    } else skipped.push({ series: series.series, occupation: series.occupation, reason: found.reason });
    onProgress?.((done + 1) / all.length);
  }
  return {
    schema: "framsyn/backtest/2",
    dataset: dataset.hash,
    model: MODEL_VERSION,
    draws,
    seed,
    projections,
    discrepancy: discrepancyOf(misses, STATED_SPREAD),
    scores: scoresOf(projections),
    levels: [...QUANTILE_LEVELS],
    structural: new Set(projections.map(seriesOf)).size < 2 ? null : structuralError(projections.map(structuralMissOf)),
    performance: performanceOf(projections),
    skipped,
  };
}

function project(
  dataset: Dataset,
  series: CountedSeries,
  options: { readonly draws: number; readonly seed: number; readonly spread: number },
): BacktestProjection[] | { readonly reason: string } {
  if (!dataset.tables.stock.some((row) => row.occupation === series.occupation && row.value > 0)) {
    return { reason: "The dataset has no staff in the occupation." };
  }
  try {
    return series.counts.slice(0, -1).flatMap((_, position) => projectOrigin(dataset, series, position, options));
  } catch (error) {
    if (!(error instanceof MissingFigures)) throw error;
    return { reason: error.findings[0]?.message ?? error.message };
  }
}
