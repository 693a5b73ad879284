import type { Problem } from "../problem/problem.ts";

/** Sums a grid of lanes by week: `sums[lane * (weeks + 1) + week]` is what the weeks before `week` come to. */
export function laneSums(values: Float64Array | Int32Array, lanes: number, weeks: number, sums: Float64Array | Int32Array): void {
  for (let lane = 0; lane < lanes; lane++) {
    let sum = 0;
    const base = lane * (weeks + 1);
    sums[base] = 0;
    for (let week = 0; week < weeks; week++) {
      sum += values[lane * weeks + week]!;
      sums[base + week + 1] = sum;
    }
  }
}

/** Number of weeks before each week in which a lane takes nobody, laid out as `laneSums`. */
export function closedSums({ capacity, lanes, weeks }: Problem, left: Int32Array = capacity): Int32Array {
  const closed = Int32Array.from(left, (places) => (places <= 0 ? 1 : 0));
  const sums = new Int32Array(lanes * (weeks + 1));
  laneSums(closed, lanes, weeks, sums);
  return sums;
}
