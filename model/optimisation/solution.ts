import type { Program } from "./program.ts";

/** Values of the columns, in their order, and what the objective comes to with them. */
export interface Values {
  readonly values: readonly number[];
  readonly objective: number;
  /**
   * What one more of each row's limit would add to the objective, in the order of the rows, at least 0 for upper limits when most is sought;
   * of programmes without whole columns, where asked for.
   */
  readonly prices?: readonly number[];
}

/**
 * What a solver found.
 *
 * - `optimal`: no values are better by more than the gap asked for. Whole columns are whole but for the solver's tolerance: round them.
 * - `infeasible`: no values keep all rows.
 * - `unbounded`: the objective can be made better without end; a limit is missing.
 * - `limit`: the solver stopped at a limit of work, with the best it had (`null`: nothing yet). Something better may exist.
 */
export type Solution =
  | ({ readonly status: "optimal" } & Values)
  | { readonly status: "infeasible" }
  | { readonly status: "unbounded" }
  | { readonly status: "limit"; readonly found: Values | null };

/** How far a solver goes. */
export interface SolveLimits {
  /** Most branch-and-bound nodes; default 20 000. A limit of work, so that the answer does not depend on how fast the machine is. */
  readonly mostNodes?: number | undefined;
  /** Most seconds; default none. With it the answer can differ from one machine to another: never for a number that is kept. */
  readonly mostSeconds?: number | undefined;
  /** How much worse than the best the answer may be, as a share of the objective; default 0. */
  readonly gap?: number | undefined;
  /** Whether the prices of rows are wanted; only for programmes without whole columns. */
  readonly prices?: boolean | undefined;
  /** Whether a programme without whole columns is so large that a solver does better through the inside than along the edges; default not. */
  readonly large?: boolean | undefined;
}

/** Solves a programme; within limits of work alone, the same programme has the same answer. Rejects with the signal's reason when aborted. */
export type Solve = (program: Program, limits?: SolveLimits) => Promise<Solution>;

/** Gives the best values a solver found, proven or not; null where there are none. */
export function bestFound(solution: Solution): Values | null {
  if (solution.status === "optimal") return solution;
  return solution.status === "limit" ? solution.found : null;
}
