import { parentPort } from "node:worker_threads";
import { highsSolve } from "#io/solve";
import { questionOf } from "#model/analysis";
import type { FromAnswer, ToAnswer } from "./answer-messages.ts";

if (parentPort === null) throw new Error("this file is started as a worker thread by answerOnThread");
const port = parentPort;
const send = (message: FromAnswer): void => port.postMessage(message);

/** Those who wait for pieces, by the number of their request. */
const waiting = new Map<number, (results: unknown[]) => void>();
let requests = 0;

function work(parts: readonly unknown[]): Promise<unknown[]> {
  const request = requests++;
  send({ kind: "wanted", request, parts });
  return new Promise((resolve) => waiting.set(request, resolve));
}

async function begin({ done, answering }: Extract<ToAnswer, { kind: "begin" }>): Promise<void> {
  try {
    const onProgress = (share: number): void => send({ kind: "progress", done: share });
    const result = await questionOf(answering.question.kind).answer(done, answering, { work, solve: highsSolve, onProgress });
    send({ kind: "answered", result });
  } catch (error) {
    send({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

port.on("message", (message: ToAnswer) => {
  if (message.kind === "begin") return void begin(message);
  waiting.get(message.request)?.([...message.results]);
  waiting.delete(message.request);
});
