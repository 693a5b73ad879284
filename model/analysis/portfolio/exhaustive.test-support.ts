import type { Program, Solve } from "#model/optimisation";

/** Room for rounding in a row, far below what a programme leaves between a gap and zero. */
const ROUNDING = 1e-9;

/** Solves a small programme of whole columns by trying every value of each: slow, and beyond doubt. */
export const solveByTrying: Solve = async (program) => {
  let best: { values: number[]; objective: number } | null = null;
  for (const values of all(program.columns, [])) {
    const objective = program.columns.reduce((sum, { cost }, c) => sum + cost * values[c]!, 0);
    const better = best === null || (program.objective === "least" ? objective < best.objective : objective > best.objective);
    if (better && keepsRows(program, values)) best = { values, objective };
  }
  return best === null ? { status: "infeasible" } : { status: "optimal", ...best };
};

function* all(columns: Program["columns"], first: readonly number[]): Generator<number[]> {
  const next = columns[first.length];
  if (next === undefined) yield [...first];
  else for (let value = next.lower; value <= next.upper; value++) yield* all(columns, [...first, value]);
}

const keepsRows = ({ rows }: Program, values: readonly number[]): boolean =>
  rows.every(({ lower, upper, columns, values: factors }) => {
    const sum = columns.reduce((total, column, i) => total + factors[i]! * values[column]!, 0);
    return sum >= lower - ROUNDING && sum <= upper + ROUNDING;
  });
