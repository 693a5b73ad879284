import { pile, roundStep } from "#io/charts";

/** Counts values in at most about ten columns of round width; zero is always a border. Empty columns are left out. */
export function columnsOf(values: readonly number[]): { from: number; to: number; count: number }[] {
  if (values.length === 0) return [];
  const step = roundStep(Math.max(Math.max(0, ...values) - Math.min(0, ...values), 1e-9) / 10);
  const counts = new Map<number, number>();
  for (const dot of pile(values, step)) counts.set(dot.centre, (counts.get(dot.centre) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([centre, count]) => ({ from: centre - step / 2, to: centre + step / 2, count }));
}
