import type { Program, ProgramColumn, ProgramRow } from "./program.ts";

/** A limit that values have reached. */
export interface BindingLimit {
  readonly of: "row" | "column";
  /** Position among the rows or columns. */
  readonly index: number;
  readonly name: string;
  readonly limit: "lower" | "upper";
}

/** How near a limit counts as reached, as a share of its size (of 1 where that is smaller): above what solvers round. */
const TOLERANCE = 1e-6;

/**
 * Names the limits that values have reached: rows first, then columns, in their order. An equation, and a column that is fixed, has no room
 * to begin with and is left out.
 *
 * In a linear programme only these can stop a better answer; with whole columns what stops it may also lie between two whole values.
 */
export function bindingLimits({ columns, rows }: Program, values: readonly number[]): BindingLimit[] {
  return [
    ...rows.flatMap((row, index) => reached("row", index, row, activity(row, values))),
    ...columns.flatMap((column, index) => reached("column", index, column, values[index]!)),
  ];
}

/** Sums a row: its columns times their values. */
const activity = ({ columns, values: factors }: ProgramRow, values: readonly number[]): number =>
  columns.reduce((sum, column, i) => sum + factors[i]! * values[column]!, 0);

function reached(
  of: BindingLimit["of"],
  index: number,
  { name, lower, upper }: Pick<ProgramColumn, "name" | "lower" | "upper">,
  value: number,
): BindingLimit[] {
  if (lower === upper) return [];
  const at = (limit: number): boolean => Number.isFinite(limit) && Math.abs(value - limit) <= TOLERANCE * Math.max(1, Math.abs(limit));
  return [
    ...(at(lower) ? [{ of, index, name, limit: "lower" as const }] : []),
    ...(at(upper) ? [{ of, index, name, limit: "upper" as const }] : []),
  ];
}
