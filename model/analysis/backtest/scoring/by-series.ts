/** A mean in which each series counts once, however many values it has. */
export interface SeriesMean {
  readonly mean: number;
  /** Its standard error, from how far the series' own means differ; null for one series. */
  readonly error: number | null;
  readonly series: number;
}

/**
 * Takes the mean of each series, and of these the mean. Values of one series overlap, so the standard error is that of as many independent
 * numbers as there are series (means of clusters; Cameron and Miller, "A practitioner's guide to cluster-robust inference", 2015).
 *
 * @param values one value or more; `series` says for each which series it is of.
 */
export function meanBySeries(values: readonly number[], series: readonly string[]): SeriesMean {
  const groups = Map.groupBy(values.keys(), (i) => series[i]!);
  const means = [...groups.values()].map((members) => average(members.map((i) => values[i]!)));
  const mean = average(means);
  const count = means.length;
  const squares = means.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { mean, error: count < 2 ? null : Math.sqrt(squares / (count * (count - 1))), series: count };
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
