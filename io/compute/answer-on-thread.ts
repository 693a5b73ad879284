import { type ProgramFile, sharedThreads, type ThreadPool } from "#io/threads";
import type { AnalysisQuestion, Answering, AnswerTools } from "#model/analysis";

/** What an answer is made from. */
export interface AnswerTask {
  readonly done: readonly unknown[];
  readonly answering: Answering<AnalysisQuestion>;
}

/** Asks for more pieces to be done, by their parts. */
const PROGRAM: ProgramFile<AnswerTask, unknown, readonly unknown[], readonly unknown[]> = {
  url: new URL("./answer-worker.ts", import.meta.url),
};

/** What an answer can ask of the caller, and the threads it is made on: default the program's own. */
export interface AnswerOnThreadOptions extends Omit<AnswerTools<unknown, unknown>, "solve"> {
  readonly threads?: ThreadPool | undefined;
}

/**
 * Makes the answer to a question on a thread, where making it, and the solver, would both block the caller for seconds. More pieces are
 * done by the caller's `work`.
 *
 * @param done results of the question's pieces.
 * @throws what `work` throws, an Error when the answer fails or its thread stops unexpectedly, or the signal's reason; the thread is then
 * ended at once.
 */
export async function answerOnThread(
  done: readonly unknown[],
  answering: Answering<AnalysisQuestion>,
  { work, onProgress, signal, threads }: AnswerOnThreadOptions,
): Promise<unknown> {
  const pool = threads ?? sharedThreads();
  return pool.run(PROGRAM, { done, answering }, { about: "an answer", onAsked: work, onProgress, signal });
}
