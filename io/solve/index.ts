/** Solves mixed-integer linear programmes (`#model/optimisation`) with HiGHS: here, or on a thread that can be stopped. */
export { highsSolve } from "./highs-solve.ts";
export { type SolveOnThreadOptions, solveOnThread } from "./solve-on-thread.ts";
