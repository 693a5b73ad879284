/**
 * Divides a total over weights in whole steps so that the parts add to the total exactly (largest remainder).
 *
 * `total` must be a whole number of steps. Ties go to the earlier part, so the result is the same every time.
 */
export function apportion(total: number, weights: readonly number[], stepsPerUnit = 100): number[] {
  const steps = Math.round(total * stepsPerUnit);
  const sum = weights.reduce((a, b) => a + b, 0);
  if (!(sum > 0)) throw new Error("The weights to divide by add to nothing.");
  const exact = weights.map((weight) => (steps * weight) / sum);
  const parts = exact.map(Math.floor);
  const order = exact.map((value, i) => ({ i, rest: value - parts[i]! })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  const left = steps - parts.reduce((a, b) => a + b, 0);
  for (const { i } of order.slice(0, left)) parts[i]!++;
  return parts.map((part) => part / stepsPerUnit);
}
