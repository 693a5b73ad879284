import { constants, platform, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { MissingFigures } from "#model/scenario";
import { doJob } from "./do-job.ts";
import type { Job, JobMessage } from "./job.ts";

if (parentPort === null) throw new Error("this file is started as a worker thread by computeOnWorkers");
const port = parentPort;
const send = (message: JobMessage): void => port.postMessage(message);

/** Lets other threads go first. Only on Linux is a priority one thread's own; elsewhere it would be that of the whole program. */
function stepBack(): void {
  if (platform() === "linux") setPriority(constants.priority.PRIORITY_LOW);
}

port.on("message", (job: Job) => {
  if (job.background) stepBack();
  try {
    send({ kind: "done", result: doJob(job, { onProgress: (done) => send({ kind: "progress", done }) }) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    send({ kind: "failed", name, message, findings: error instanceof MissingFigures ? error.findings : [] });
  }
});
