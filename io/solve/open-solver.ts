import { Worker } from "node:worker_threads";
import type { Program, Solution, Solve } from "#model/analysis";

/** A solver on a thread of its own. */
export interface Solver {
  readonly solve: Solve;
  /** Ends the thread; what it works on is rejected. */
  close(): Promise<void>;
}

interface Answer {
  readonly solution?: Solution;
  readonly error?: string;
}

/**
 * Opens a solver. HiGHS blocks the thread it runs on, so it has its own: the caller stays free, and aborting ends the solver at once.
 *
 * The thread starts with the first programme. Close the solver when done, else it is kept.
 */
export function openSolver(signal?: AbortSignal): Solver {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const solveNext = (program: Program): Promise<Solution> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      worker ??= new Worker(new URL("./solver-worker.ts", import.meta.url), { execArgv: [] });
      const thread = worker;
      const settle = (then: () => void): void => {
        thread.off("message", onMessage).off("error", onError).off("exit", onExit);
        signal?.removeEventListener("abort", onAbort);
        then();
      };
      const onMessage = ({ solution, error }: Answer): void =>
        settle(() => (solution === undefined ? reject(new Error(error ?? "the solver gave no answer")) : resolve(solution)));
      const onError = (error: unknown): void => settle(() => reject(error instanceof Error ? error : new Error(String(error))));
      const onExit = (code: number): void => settle(() => reject(new Error(`the solver stopped unexpectedly: exit code ${code}`)));
      const onAbort = (): void => {
        settle(() => reject(signal!.reason));
        void close();
      };
      thread.on("message", onMessage).on("error", onError).on("exit", onExit);
      signal?.addEventListener("abort", onAbort, { once: true });
      thread.postMessage(program);
    });
  const close = async (): Promise<void> => {
    const thread = worker;
    worker = null;
    await thread?.terminate();
  };
  return {
    solve: (program) => {
      const answer = last.then(() => solveNext(program));
      last = answer.catch(() => undefined);
      return answer;
    },
    close,
  };
}
