import { Worker } from "node:worker_threads";
import type { OccupationResponses, Portfolio, PortfolioQuestion, SearchTools } from "#model/analysis";
import type { FromSearch, ToSearch } from "./search-messages.ts";

/**
 * Searches for a portfolio of measures (`searchPortfolio`) on a thread of its own: what draws decide, and the solver, would both block the
 * caller for seconds. `verify` runs with the caller.
 *
 * @throws what `verify` throws, an Error when the search fails or its thread stops unexpectedly, or the signal's reason; the thread is then
 * ended at once.
 */
export async function searchOnThread(
  question: PortfolioQuestion,
  responses: readonly OccupationResponses[],
  { verify, onProgress, signal }: Omit<SearchTools, "solve">,
): Promise<Portfolio> {
  signal?.throwIfAborted();
  // Flags of the parent (a test runner's loader, say) are not the worker's.
  const thread = new Worker(new URL("./search-worker.ts", import.meta.url), { execArgv: [] });
  const send = (message: ToSearch): void => thread.postMessage(message);
  let stop = (): void => undefined;
  try {
    return await new Promise<Portfolio>((resolve, reject) => {
      stop = () => reject(signal?.reason);
      signal?.addEventListener("abort", stop, { once: true });
      thread.on("error", (error) => reject(error));
      thread.on("exit", (code) => reject(new Error(`the search for measures stopped unexpectedly: exit code ${code}`)));
      thread.on("message", (message: FromSearch) => {
        if (message.kind === "progress") onProgress?.(message.done);
        else if (message.kind === "found") resolve(message.portfolio);
        else if (message.kind === "failed") reject(new Error(message.message));
        else verify(message.steps).then((gaps) => send({ kind: "simulated", gaps }), reject);
      });
      send({ kind: "begin", question, responses });
    });
  } finally {
    signal?.removeEventListener("abort", stop);
    await thread.terminate();
  }
}
