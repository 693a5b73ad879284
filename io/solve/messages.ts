import type { Program, Solution, SolveLimits } from "#model/optimisation";

/** What the thread of a solver is sent. */
export interface ToSolver {
  readonly program: Program;
  readonly limits: SolveLimits;
}

/** What it sends back. `range`: the programme was at fault. Classes do not cross threads. */
export type FromSolver =
  | { readonly kind: "solved"; readonly solution: Solution }
  | { readonly kind: "failed"; readonly message: string; readonly range: boolean };
