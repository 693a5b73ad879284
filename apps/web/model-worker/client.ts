import type { Dataset } from "#model/vocabulary";
import type { FromWorker, ModelQuestion, ToWorker } from "./messages.ts";

/** Draws of the quick first answer. Enough for a median that hardly moves when the full answer comes. */
export const COARSE_DRAWS = 100;

/** The model running in the background of the page. */
export interface ModelClient {
  /** Asks a question in a lane; a newer question of the same lane replaces it. Gives the question's number. */
  ask(lane: string, question: ModelQuestion): number;
  /** Ends the worker. */
  close(): void;
}

/** Starts the model in a worker of its own and hands it the dataset once. `hear` gets every message, `broke` a crash. */
export function startModel(dataset: Dataset, hear: (message: FromWorker) => void, broke: (message: string) => void): ModelClient {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "framsyn-model" });
  let count = 0;
  worker.onmessage = (event: MessageEvent<FromWorker>) => hear(event.data);
  worker.onerror = (event) => broke(event.message);
  worker.onmessageerror = () => broke("The answer of the model could not be read");
  const send = (message: ToWorker) => worker.postMessage(message);
  send({ kind: "dataset", dataset });
  return {
    ask: (lane, question) => {
      count += 1;
      send({ kind: "ask", id: count, lane, question, coarseDraws: question.draws > COARSE_DRAWS ? COARSE_DRAWS : null });
      return count;
    },
    close: () => worker.terminate(),
  };
}
