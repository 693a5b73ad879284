/**
 * The value that a share of the draws lies at or below: the smallest drawn value that reaches it, never one between two. Days are whole, and a
 * service level is kept or not. Sorts `values`.
 */
export function rankedAt(values: Float64Array, share: number): number {
  values.sort();
  return values[rankOf(values.length, share)]!;
}

/** The place, from 0, of that value among so many sorted ones. */
export const rankOf = (count: number, share: number): number => Math.min(count - 1, Math.max(0, Math.ceil(share * count - 1e-9) - 1));

export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}
