/** A figure over replications. */
export interface Estimate {
  readonly mean: number;
  /** Of ten replications, eight lie between: the 10th and 90th percentile, interpolated. */
  readonly low: number;
  readonly high: number;
  /** How far the mean may be off by chance, as a standard deviation; null with one replication. */
  readonly standardError: number | null;
  /** Replications that have the figure. */
  readonly replications: number;
}

/** The same answer with an estimate for each number; null where no replication has it. */
export type Estimated<T> = T extends number ? Estimate : T extends string | null ? T : { readonly [K in keyof T]: Estimated<T[K]> };

export function estimate(values: readonly number[]): Estimate {
  const sorted = Float64Array.from(values).sort();
  const count = sorted.length;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / count;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const percentile = (share: number): number => {
    const at = share * (count - 1);
    const below = Math.floor(at);
    const low = sorted[below]!;
    return low + (at - below) * (sorted[Math.min(below + 1, count - 1)]! - low);
  };
  const standardError = count > 1 ? Math.sqrt(squares / (count - 1) / count) : null;
  return { mean, low: percentile(0.1), high: percentile(0.9), standardError, replications: count };
}

/** Estimates each number of answers of one shape. A number that some lack is estimated from those that have it. */
export function estimateAll<T>(answers: readonly T[]): Estimated<T> {
  const [first] = answers;
  const values = answers.filter((answer) => answer !== null);
  if (values.length === 0 || typeof first === "string") return first as Estimated<T>;
  if (typeof values[0] === "number") return estimate(values as readonly number[]) as Estimated<T>;
  const [shape] = values as readonly Record<string, unknown>[];
  if (Array.isArray(shape))
    return shape.map((_, i) => estimateAll(values.map((value) => (value as readonly unknown[])[i]))) as Estimated<T>;
  const fields = Object.keys(shape!).map((key) => [key, estimateAll((values as readonly Record<string, unknown>[]).map((v) => v[key]))]);
  return Object.fromEntries(fields) as Estimated<T>;
}
