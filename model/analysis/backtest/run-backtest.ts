import { MissingFigures, MODEL_VERSION } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { AnalysisOptions } from "../analysis.ts";
import type { Backtest, BacktestProjection } from "./backtest.ts";
import { type CountedSeries, countedSeries } from "./counted-series.ts";
import { projectOrigin } from "./project-origin.ts";
import { scoresOf } from "./score.ts";

/**
 * Runs the model from each year that was counted (rolling origin) to each later one, with what was known then, and compares.
 *
 * Counts are the national series of the dataset's observations. A dataset without a series of two counts gives no projections; a series whose
 * occupation lacks figures the model needs is named as skipped.
 */
export function backtest(dataset: Dataset, { draws, seed, onProgress, signal }: AnalysisOptions): Backtest {
  const projections: BacktestProjection[] = [];
  const skipped: Backtest["skipped"] = [];
  const all = countedSeries(dataset);
  for (const [done, series] of all.entries()) {
    signal?.throwIfAborted();
    const found = project(dataset, series, { draws, seed });
    if (Array.isArray(found)) projections.push(...found);
    else skipped.push({ series: series.series, occupation: series.occupation, reason: found.reason });
    onProgress?.((done + 1) / all.length);
  }
  return {
    schema: "framsyn/backtest/1",
    dataset: dataset.hash,
    model: MODEL_VERSION,
    draws,
    seed,
    projections,
    scores: scoresOf(projections),
    skipped,
  };
}

function project(
  dataset: Dataset,
  series: CountedSeries,
  options: { readonly draws: number; readonly seed: number },
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
