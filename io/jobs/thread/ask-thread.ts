import type { Worker } from "node:worker_threads";
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
  return new Promise((resolve, reject) => {
    const send = (message: ToThread): void => thread.postMessage(message);
    const crashed = (why: string): void =>
      settle(() => reject(new Error(`the thread that computed ${task.occupation} stopped unexpectedly: ${why}`)));
    const onError = (error: unknown): void => crashed(error instanceof Error ? error.message : String(error));
    const onExit = (code: number): void => crashed(`exit code ${code}`);
    const onAbort = (): void => settle(() => reject(signal.reason));
    const onMessage = (message: FromThread): void => {
      if (message.kind === "progress") onProgress(message.done);
      else if (message.kind === "wanted")
        onWanted(message.piece).then(
          (pieces) => send({ kind: "piece", pieces }),
          (error: unknown) => settle(() => reject(error)),
        );
      else if (message.kind === "series") settle(() => resolve({ series: message.series }));
      else if (message.kind === "batch") settle(() => resolve({ pieces: message.pieces }));
      else settle(() => reject(message.findings.length > 0 ? new MissingFigures(message.findings) : new Error(message.message)));
    };
    const settle = (then: () => void): void => {
      thread.off("message", onMessage).off("error", onError).off("exit", onExit);
      signal.removeEventListener("abort", onAbort);
      then();
    };
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    thread.on("message", onMessage).on("error", onError).on("exit", onExit);
    signal.addEventListener("abort", onAbort, { once: true });
    send(task);
  });
}
