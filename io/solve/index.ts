/** Solves mixed-integer linear programmes with HiGHS. */
export { openSolver, type Solver } from "./open-solver.ts";
