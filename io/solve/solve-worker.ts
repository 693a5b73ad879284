import { parentPort } from "node:worker_threads";
import { highsSolve } from "./highs-solve.ts";
import type { FromSolver, ToSolver } from "./messages.ts";

if (parentPort === null) throw new Error("this file is started as a worker thread by solveOnThread");
const port = parentPort;
const send = (message: FromSolver): void => port.postMessage(message);

port.on("message", ({ program, limits }: ToSolver) => {
  highsSolve(program, limits).then(
    (solution) => send({ kind: "solved", solution }),
    (error: unknown) =>
      send({ kind: "failed", message: error instanceof Error ? error.message : String(error), range: error instanceof RangeError }),
  );
});
