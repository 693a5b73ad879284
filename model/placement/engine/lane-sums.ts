import type { Problem } from "../problem/problem.ts";

/** Sums a grid of lanes by week: `sums[lane * (weeks + 1) + week]` is what the weeks before `week` come to. */
export function laneSums(values: Float64Array, lanes: number, weeks: number, sums: Float64Array): void {
  for (let lane = 0; lane < lanes; lane++) laneSum(values, lane, weeks, sums);
}

/** Sums one lane of a grid anew. */
export function laneSum(values: Float64Array, lane: number, weeks: number, sums: Float64Array): void {
  let sum = 0;
  const base = lane * (weeks + 1);
  sums[base] = 0;
  for (let week = 0; week < weeks; week++) {
    sum += values[lane * weeks + week]!;
    sums[base + week + 1] = sum;
  }
}

/** Lanes that cells lie in. */
export const lanesOf = (cells: readonly number[], weeks: number): ReadonlySet<number> =>
  new Set(cells.map((cell) => Math.floor(cell / weeks)));

/** Number of weeks before each week in which a lane takes nobody, laid out as `laneSums`. */
export function closedSums({ capacity, lanes, weeks }: Problem, left: Int32Array = capacity): Int32Array {
  const sums = new Int32Array(lanes * (weeks + 1));
  for (let lane = 0; lane < lanes; lane++) closedSum(left, lane, weeks, sums);
  return sums;
}

/** Counts the closed weeks of one lane anew. */
export function closedSum(left: Int32Array, lane: number, weeks: number, sums: Int32Array): void {
  let sum = 0;
  const base = lane * (weeks + 1);
  for (let week = 0; week < weeks; week++) {
    if (left[lane * weeks + week]! <= 0) sum++;
    sums[base + week + 1] = sum;
  }
}
