import { constants, platform, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { MissingFigures, runOccupation } from "#model/scenario";
import type { JobMessage, OccupationJob } from "./occupation-job.ts";

if (parentPort === null) throw new Error("this file is started as a worker thread by runProjection");
const port = parentPort;
const send = (message: JobMessage): void => port.postMessage(message);

/** Lets other threads go first. Only on Linux is a priority one thread's own; elsewhere it would be that of the whole program. */
function stepBack(): void {
  if (platform() === "linux") setPriority(constants.priority.PRIORITY_LOW);
}

port.on("message", ({ occupation, dataset, scenario, options, background }: OccupationJob) => {
  if (background) stepBack();
  try {
    const series = runOccupation(dataset, scenario, occupation, { ...options, onProgress: (done) => send({ kind: "progress", done }) });
    send({ kind: "done", series });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    send({ kind: "failed", name, message, findings: error instanceof MissingFigures ? error.findings : [] });
  }
});
