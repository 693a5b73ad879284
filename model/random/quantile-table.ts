const REACH = 8.5;
const NODES = 681;
const STEP = (2 * REACH) / (NODES - 1);

/**
 * Tabulates a smooth rising function of z on [-8.5, 8.5] and returns its cubic Hermite interpolation, which takes
 * numbers from one array to another (or the same).
 *
 * Costly quantile functions are read through this: one in 10^16 standard normal numbers lies outside the table, where the value
 * at its end is used. With 40 nodes per unit of z the error is below 1e-9 of the function's range.
 */
export function tabulate(
  f: (z: number) => number,
  slope: (z: number, value: number) => number,
): (from: Float64Array, to: Float64Array) => void {
  const values = new Float64Array(NODES);
  const slopes = new Float64Array(NODES);
  for (let i = 0; i < NODES; i++) {
    const z = -REACH + i * STEP;
    values[i] = f(z);
    slopes[i] = slope(z, values[i]!) * STEP;
  }
  return (from, to) => {
    for (let at = 0; at < to.length; at++) {
      const position = Math.min(Math.max((from[at]! + REACH) / STEP, 0), NODES - 1);
      const i = Math.min(Math.floor(position), NODES - 2);
      const t = position - i;
      const s = 1 - t;
      to[at] = s * s * ((1 + 2 * t) * values[i]! + t * slopes[i]!) + t * t * ((1 + 2 * s) * values[i + 1]! - s * slopes[i + 1]!);
    }
  };
}
