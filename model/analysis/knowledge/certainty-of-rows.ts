import type { FigureUsed } from "#model/scenario";
import { byCertainty, type Certainty } from "#model/vocabulary";

/**
 * Divides the uncertainty of the figures of one group by how sure they are: each counts by the width of its stated interval, so that a figure
 * taken as known has no part in it. Where none states an interval (the alternatives of a population projection), or they are counted in
 * different units (the parts of a workload), each counts alike.
 *
 * @returns shares that add to 1; null where there are no figures.
 */
export function certaintyOfRows(rows: readonly FigureUsed[]): Record<Certainty, number> | null {
  if (rows.length === 0) return null;
  const widths = rows.map(({ low, high }) => (low === null || high === null ? 0 : Math.abs(high - low)));
  const comparable = new Set(rows.map(({ unitOfMeasure }) => unitOfMeasure)).size === 1 && widths.some((width) => width > 0);
  const weights = comparable ? widths : rows.map(() => 1);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const of = Map.groupBy(rows.keys(), (row) => rows[row]!.certainty);
  return byCertainty((certainty) => (of.get(certainty) ?? []).reduce((sum, row) => sum + weights[row]!, 0) / all);
}
