/** Mixed-integer linear programmes: what is to be decided, what limits it, and what a solver answers. The solver itself is in io/solve. */
export { type BindingLimit, bindingLimits } from "./binding.ts";
export { checkProgram } from "./check-program.ts";
export type { Program, ProgramColumn, ProgramRow } from "./program.ts";
export { bestFound, type Solution, type Solve, type SolveLimits, type Values } from "./solution.ts";
