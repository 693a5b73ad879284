import { type ProgramFile, sharedThreads, type ThreadPool } from "#io/threads";
import type { Program, Solution, SolveLimits } from "#model/optimisation";

/** A programme, and how far the solver goes. */
export interface SolveTask {
  readonly program: Program;
  readonly limits: SolveLimits;
}

/** How far a solver on a thread goes, what stops it at once, and whose thread it is: default the program's own. */
export interface SolveOnThreadOptions extends SolveLimits {
  readonly signal?: AbortSignal | undefined;
  readonly threads?: ThreadPool | undefined;
}

const PROGRAM: ProgramFile<SolveTask, Solution> = { url: new URL("./solve-worker.ts", import.meta.url) };

/**
 * Solves a programme on a thread, which is ended when the signal says so: a solver blocks its thread for as long as it works and cannot be
 * told anything meanwhile.
 *
 * @throws what `highsSolve` throws, an Error when the thread stops unexpectedly, or the signal's reason.
 */
export async function solveOnThread(program: Program, { signal, threads, ...limits }: SolveOnThreadOptions = {}): Promise<Solution> {
  const pool = threads ?? sharedThreads();
  return pool.run(PROGRAM, { program, limits }, { about: "a solution", signal });
}
