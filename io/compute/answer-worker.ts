import { highsSolve } from "#io/solve";
import { threadProgram } from "#io/threads";
import { questionOf } from "#model/analysis";
import type { AnswerTask } from "./answer-on-thread.ts";

/** Makes an answer on a thread; asks whoever gave it for more pieces, one request after the other. */
export default threadProgram<AnswerTask, unknown, readonly unknown[], readonly unknown[]>(({ done, answering }, { onProgress, ask }) => {
  let last: Promise<unknown> = Promise.resolve();
  const work = (parts: readonly unknown[]): Promise<unknown[]> => {
    const results = last.then(async () => [...(await ask(parts))]);
    last = results;
    return results;
  };
  return questionOf(answering.question.kind).answer(done, answering, { work, solve: highsSolve, onProgress });
});
