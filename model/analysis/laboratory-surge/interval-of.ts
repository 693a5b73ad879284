/**
 * Gives the 80 % interval of days over draws, each told by `tell`. Draws in which it does not happen (`never` and above) stand last, so that a
 * percentile is null where it does not happen in so many. A percentile is the first day by which so large a share of the draws has come.
 */
export function intervalOf(days: Int32Array, never: number, draws: number, tell: (day: number) => number) {
  const came = days.filter((day) => day < never).sort();
  const at = (share: number): number | null => {
    const day = came[Math.ceil(share * draws - 1e-9) - 1];
    return day === undefined ? null : tell(day);
  };
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
