import { addProduct } from "./month-sums.ts";
import type { RouteVolume } from "./work.ts";

/** Work that grows along one path: what it is in the months of the base year, by month and draw, added up over all routes. */
export interface GrownWork {
  /** What it is added to: a pair or an instrument, by its place in the list. */
  readonly to: number;
  readonly path: Float64Array;
  readonly months: Float64Array;
}

/**
 * Adds up what is in proportion to requests, so that a year is a product of few arrays: many routes share a growth, and each of them would else be
 * gone through every year.
 */
export function gatherWork(
  parts: readonly { readonly to: number; readonly volumes: readonly RouteVolume[]; readonly each: Float64Array }[],
): readonly GrownWork[] {
  const held = new Map<Float64Array, Map<number, Float64Array>>();
  for (const { to, volumes, each } of parts) {
    for (const { path, months } of volumes) {
      const onPath = held.get(path) ?? new Map<number, Float64Array>();
      held.set(path, onPath);
      const sum = onPath.get(to) ?? new Float64Array(months.length);
      onPath.set(to, sum);
      addProduct(sum, months, each);
    }
  }
  // What is added to the same array stands together: it stays in the processor's cache meanwhile.
  return [...held]
    .flatMap(([path, onPath]) => [...onPath].map(([to, months]) => ({ to, path, months })))
    .sort((one, other) => one.to - other.to);
}
