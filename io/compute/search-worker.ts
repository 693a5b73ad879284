import { parentPort } from "node:worker_threads";
import { highsSolve } from "#io/solve";
import { type GoalGap, searchPortfolio } from "#model/analysis";
import type { FromSearch, ToSearch } from "./search-messages.ts";

if (parentPort === null) throw new Error("this file is started as a worker thread by searchOnThread");
const port = parentPort;
const send = (message: FromSearch): void => port.postMessage(message);

/** Takes what the portfolio that was asked about last gives. The search asks about one at a time. */
let take: ((gaps: readonly GoalGap[]) => void) | undefined;

port.on("message", (message: ToSearch) => {
  if (message.kind === "simulated") {
    take?.(message.gaps);
    return;
  }
  searchPortfolio(message.question, message.responses, {
    solve: highsSolve,
    verify: (steps) => {
      send({ kind: "wanted", steps });
      return new Promise((resolve) => {
        take = resolve;
      });
    },
    onProgress: (done) => send({ kind: "progress", done }),
  }).then(
    (portfolio) => send({ kind: "found", portfolio }),
    (error: unknown) => send({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});
