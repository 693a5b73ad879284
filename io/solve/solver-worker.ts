import { parentPort } from "node:worker_threads";
import type { Program } from "#model/analysis";
import { highsSolve } from "./highs-solve.ts";

/** The program of a solver's thread: solves what it is sent, one after the other. */
parentPort!.on("message", (program: Program) => {
  highsSolve(program).then(
    (solution) => parentPort!.postMessage({ solution }),
    (error: unknown) => parentPort!.postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
});
