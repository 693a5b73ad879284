import type { Worker } from "node:worker_threads";

/** How a piece of work on a thread ends, as its messages tell. */
export interface Ending<R> {
  readonly done: (result: R) => void;
  readonly failed: (error: unknown) => void;
}

/** What is heard of a thread at work. */
export interface Hearing<M, R> {
  /** What it works on, for the message when the thread is lost. */
  readonly about: string;
  /** Sends the work; called once the thread is listened to. */
  readonly begin: (thread: Worker) => void;
  readonly onMessage: (message: M, ending: Ending<R>) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Has a thread do a piece of work and listens to it until it ends.
 *
 * @throws what `failed` is told, an Error when the thread stops unexpectedly, or the signal's reason. When it throws, the thread may still be
 * busy: end it.
 */
export function hearThread<M, R>(thread: Worker, { about, begin, onMessage, signal }: Hearing<M, R>): Promise<R> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void): void => {
      thread.off("message", listen).off("error", onError).off("exit", onExit);
      signal?.removeEventListener("abort", onAbort);
      then();
    };
    const failed = (error: unknown): void => settle(() => reject(error));
    const crashed = (why: string): void => failed(new Error(`the worker that computed ${about} stopped unexpectedly: ${why}`));
    const onError = (error: unknown): void => crashed(error instanceof Error ? error.message : String(error));
    const onExit = (code: number): void => crashed(`exit code ${code}`);
    const onAbort = (): void => failed(signal?.reason);
    const ending: Ending<R> = { done: (result) => settle(() => resolve(result)), failed };
    const listen = (message: M): void => onMessage(message, ending);
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    thread.on("message", listen).on("error", onError).on("exit", onExit);
    signal?.addEventListener("abort", onAbort, { once: true });
    begin(thread);
  });
}
