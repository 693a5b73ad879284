/** Quantiles of draws, by lines between the two nearest (type 7 of Hyndman and Fan 1996), as summaries of projections have them. */
export function quantilesOf(draws: Float64Array, levels: readonly number[]): number[] {
  const sorted = draws.toSorted();
  return levels.map((level) => {
    const position = level * (sorted.length - 1);
    const below = Math.floor(position);
    const value = sorted[below]!;
    return value + (position - below) * (sorted[Math.min(below + 1, sorted.length - 1)]! - value);
  });
}
