import { Worker } from "node:worker_threads";
import type { Program, Solution, SolveLimits } from "#model/optimisation";
import type { FromSolver, ToSolver } from "./messages.ts";

/** How far a solver on a thread goes, and what stops it at once. */
export interface SolveOnThreadOptions extends SolveLimits {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Solves a programme on a thread of its own, which is ended when it is done or the signal says so: a solver blocks its thread for as long as
 * it works and cannot be told anything meanwhile.
 *
 * @throws what `highsSolve` throws, an Error when the thread stops unexpectedly, or the signal's reason.
 */
export async function solveOnThread(program: Program, { signal, ...limits }: SolveOnThreadOptions = {}): Promise<Solution> {
  signal?.throwIfAborted();
  // Flags of the parent (a test runner's loader, say) are not the worker's.
  const thread = new Worker(new URL("./solve-worker.ts", import.meta.url), { execArgv: [] });
  let stop = (): void => undefined;
  try {
    return await new Promise<Solution>((resolve, reject) => {
      stop = () => reject(signal?.reason);
      signal?.addEventListener("abort", stop, { once: true });
      thread.on("error", reject);
      thread.on("exit", (code) => reject(new Error(`the solver stopped unexpectedly: exit code ${code}`)));
      thread.on("message", (message: FromSolver) => {
        if (message.kind === "solved") resolve(message.solution);
        else reject(message.range ? new RangeError(message.message) : new Error(message.message));
      });
      thread.postMessage({ program, limits } satisfies ToSolver);
    });
  } finally {
    signal?.removeEventListener("abort", stop);
    await thread.terminate();
  }
}
