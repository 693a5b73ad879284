import type { Dataset } from "#model/vocabulary";
import type { FromWorker, ModelQuestion, ToWorker } from "./messages.ts";
import { Stages } from "./stages.ts";

/** The model running in the background of the page. */
export interface ModelClient {
  /** Asks a question in a lane; a newer question of the same lane replaces it. Gives the question's number. */
  ask(lane: string, question: ModelQuestion): number;
  /** Ends the workers. */
  close(): void;
}

/** Starts the model in two workers and hands them the dataset once. `hear` gets every message, `broke` a crash. */
export function startModel(dataset: Dataset, hear: (message: FromWorker) => void, broke: (message: string) => void): ModelClient {
  const start = (): Worker => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "framsyn-model" });
    worker.onmessage = (event: MessageEvent<FromWorker>) => {
      hear(event.data);
      stages.hear(event.data);
    };
    worker.onerror = (event) => broke(event.message);
    worker.onmessageerror = () => broke("The answer of the model could not be read");
    send(worker)({ kind: "dataset", dataset });
    return worker;
  };
  const send = (worker: Worker) => (message: ToWorker) => worker.postMessage(message);
  const [quick, full] = [start(), start()];
  const stages = new Stages({
    quick: send(quick),
    full: send(full),
    later: (act, milliseconds) => setTimeout(act, milliseconds),
  });
  return {
    ask: (lane, question) => stages.ask(lane, question),
    close: () => {
      quick.terminate();
      full.terminate();
    },
  };
}
