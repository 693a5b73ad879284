import { constants, platform, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { MissingFigures } from "#model/scenario";
import { doJob } from "./do-job.ts";
import type { Job } from "./job.ts";
import type { JobMessage } from "./job-message.ts";
import { packResult } from "./sent-result.ts";

if (parentPort === null) throw new Error("this file is started as a worker thread by computeOnWorkers");
const port = parentPort;
const send = (message: JobMessage, memory: ArrayBuffer[] = []): void => port.postMessage(message, memory);

/** Lets other threads go first. Only on Linux is a priority one thread's own; elsewhere it would be that of the whole program. */
function stepBack(): void {
  if (platform() === "linux") setPriority(constants.priority.PRIORITY_LOW);
}

port.on("message", (job: Job) => {
  if (job.background) stepBack();
  try {
    const result = doJob(job, { onProgress: (done) => send({ kind: "progress", done }) });
    const { sent, with: memory } = packResult(job.task, result);
    send({ kind: "done", result: sent }, memory);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    send({ kind: "failed", name, message, findings: error instanceof MissingFigures ? error.findings : [] });
  }
});
