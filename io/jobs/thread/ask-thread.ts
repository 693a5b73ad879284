import type { Worker } from "node:worker_threads";
import { hearThread } from "#io/compute";
import { MissingFigures, type Series } from "#model/scenario";
import type { BatchPiece } from "../content/draws-content.ts";
import type { FromThread, Task, ToThread } from "./messages.ts";

/** What a task gave: series, or the pieces of a batch. */
export type Result = { readonly series: Series[] } | { readonly pieces: Uint8Array[] };

/** What is asked of whoever gave the task while it goes on. */
export interface TaskEvents {
  /** The task is done to this share, 0..1. */
  readonly onProgress: (done: number) => void;
  /** Gives a piece of every stored batch. */
  readonly onWanted: (piece: number) => Promise<readonly BatchPiece[]>;
  readonly signal: AbortSignal;
}

/**
 * Has a thread do a task.
 *
 * @throws MissingFigures, an Error when the task fails or the thread stops unexpectedly, or the signal's reason. When it throws, the thread
 * may still be busy: end it.
 */
export function askThread(thread: Worker, task: Task, { onProgress, onWanted, signal }: TaskEvents): Promise<Result> {
  const send = (message: ToThread): void => thread.postMessage(message);
  return hearThread<FromThread, Result>(thread, {
    about: task.occupation,
    begin: () => send(task),
    onMessage: (message, { done, failed }) => {
      if (message.kind === "progress") onProgress(message.done);
      else if (message.kind === "wanted") onWanted(message.piece).then((pieces) => send({ kind: "piece", pieces }), failed);
      else if (message.kind === "series") done({ series: message.series });
      else if (message.kind === "batch") done({ pieces: message.pieces });
      else failed(message.findings.length > 0 ? new MissingFigures(message.findings) : new Error(message.message));
    },
    signal,
  });
}
