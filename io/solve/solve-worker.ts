import { threadProgram } from "#io/threads";
import type { Solution } from "#model/optimisation";
import { highsSolve } from "./highs-solve.ts";
import type { SolveTask } from "./solve-on-thread.ts";

/** Solves one programme on a thread. */
export default threadProgram<SolveTask, Solution>(({ program, limits }) => highsSolve(program, limits));
