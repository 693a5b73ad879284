import { Worker } from "node:worker_threads";
import type { AnalysisQuestion, Answering, AnswerTools } from "#model/analysis";
import type { FromAnswer, ToAnswer } from "./answer-messages.ts";

/**
 * Makes the answer to a question on a thread of its own, where making it, and the solver, would both block the caller for seconds. More
 * pieces are done by the caller's `work`.
 *
 * @param done results of the question's pieces.
 * @throws what `work` throws, an Error when the answer fails or its thread stops unexpectedly, or the signal's reason; the thread is then
 * ended at once.
 */
export async function answerOnThread(
  done: readonly unknown[],
  answering: Answering<AnalysisQuestion>,
  { work, onProgress, signal }: Omit<AnswerTools<unknown, unknown>, "solve">,
): Promise<unknown> {
  signal?.throwIfAborted();
  // Flags of the parent (a test runner's loader, say) are not the worker's.
  const thread = new Worker(new URL("./answer-worker.ts", import.meta.url), { execArgv: [] });
  const send = (message: ToAnswer): void => thread.postMessage(message);
  let stop = (): void => undefined;
  try {
    return await new Promise<unknown>((resolve, reject) => {
      stop = () => reject(signal?.reason);
      signal?.addEventListener("abort", stop, { once: true });
      thread.on("error", reject);
      thread.on("exit", (code) => reject(new Error(`the answer to a question stopped unexpectedly: exit code ${code}`)));
      thread.on("message", (message: FromAnswer) => {
        if (message.kind === "progress") onProgress?.(message.done);
        else if (message.kind === "answered") resolve(message.result);
        else if (message.kind === "failed") reject(new Error(message.message));
        else work(message.parts).then((results) => send({ kind: "worked", request: message.request, results }), reject);
      });
      send({ kind: "begin", done, answering });
    });
  } finally {
    signal?.removeEventListener("abort", stop);
    await thread.terminate();
  }
}
