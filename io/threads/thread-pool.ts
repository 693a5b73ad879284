import { MessageChannel, type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import { Piscina } from "piscina";
import { MissingFigures } from "#model/scenario";
import type { Ended, FromThread, SentTask } from "./messages.ts";

/** How a task is done and followed. */
export interface Doing<Asked = never, Given = never> {
  /** What it works on, for the message when its thread is lost. */
  readonly about: string;
  /** Whether other threads of the program go first (on Linux; elsewhere all are equal). Default false. */
  readonly background?: boolean | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Gives what the task asks for. */
  readonly onAsked?: ((asked: Asked) => Promise<Given>) | undefined;
  /** Ends the task's thread at once. */
  readonly signal?: AbortSignal | undefined;
}

/** Worker threads for any work, started when they are needed. */
export interface ThreadPool {
  /**
   * Does a task on a thread of its own.
   *
   * @param program a thread that has run it keeps it loaded.
   * @throws the task's own error (MissingFigures among them), an Error when the thread stops unexpectedly, or the signal's reason.
   */
  run<Task, Result, Asked, Given>(
    program: ProgramFile<Task, Result, Asked, Given>,
    task: Task,
    doing: Doing<Asked, Given>,
  ): Promise<Result>;
  /** Ends all threads, also those at work. */
  close(): Promise<void>;
}

/** Where a file is whose default export is a `threadProgram`; what it takes and gives, and what it asks for meanwhile. */
export interface ProgramFile<Task, Result, Asked = never, Given = never> {
  readonly url: URL;
  /** Never there: carries the types. */
  readonly types?: { readonly task: Task; readonly result: Result; readonly asked: Asked; readonly given: Given };
}

/** How many threads a pool keeps when there is nothing to do. A thread holds some 100 MB. */
export interface PoolOptions {
  /** Threads kept for ever once there are any, so that a question someone waits for does not also wait for a thread to start. Default 0. */
  readonly kept?: number;
  /** Further threads are ended when they have had nothing to do for this long. Default 20 s. */
  readonly idleMilliseconds?: number;
}

/** How many tasks go on at once is for those who give them to say; this only stops a mistake from taking the whole machine. */
const MOST_THREADS = 64;
const IDLE_MILLISECONDS = 20_000;

/** Makes a pool. No thread is started before it is needed, and idle ones do not keep the program alive. */
export function threadPool({ kept = 0, idleMilliseconds = IDLE_MILLISECONDS }: PoolOptions = {}): ThreadPool {
  const start = (minThreads: number): Piscina => {
    // Flags of the parent (a test runner's loader, say) are not the thread's.
    const threads = new Piscina({ minThreads, maxThreads: MOST_THREADS, idleTimeout: idleMilliseconds, execArgv: [] });
    // Whoever gave a thread work hears of its errors; one that fails while idle must not end the program.
    threads.on("error", () => undefined);
    return threads;
  };
  // A thread that has stepped back stays so: it is not lent to those who are in a hurry.
  const pools: { ordinary?: Piscina; background?: Piscina } = {};
  const poolFor = (background: boolean): Piscina => {
    if (background) pools.background ??= start(0);
    else pools.ordinary ??= start(kept);
    return (background ? pools.background : pools.ordinary)!;
  };
  return {
    run: async <Task, Result, Asked, Given>({ url }: ProgramFile<Task, Result, Asked, Given>, task: Task, doing: Doing<Asked, Given>) => {
      const { background = false, about } = doing;
      const failed = new AbortController();
      const signal = doing.signal === undefined ? failed.signal : AbortSignal.any([doing.signal, failed.signal]);
      signal.throwIfAborted();
      const { port1, port2 } = new MessageChannel();
      const hear = hearing(port1, doing, (error) => failed.abort(error));
      port1.on("message", hear);
      const sent: SentTask<Task> = { task, background, port: port2 };
      let ended: Ended<Result>;
      try {
        ended = await poolFor(background).run(sent, { filename: url.href, transferList: [port2], signal });
        // The end comes another way than what was said before it, and may be here first.
        for (let said = receiveMessageOnPort(port1); said !== undefined; said = receiveMessageOnPort(port1)) hear(said.message);
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        throw new Error(`the worker that computed ${about} stopped unexpectedly: ${reasonOf(error)}`, { cause: error });
      } finally {
        port1.close();
      }
      if (ended.kind === "failed") throw rebuild(ended);
      return ended.result;
    },
    close: async () => {
      await Promise.all([pools.ordinary?.destroy(), pools.background?.destroy()]);
    },
  };
}

let shared: ThreadPool | undefined;

/**
 * The threads of a program that keeps none of its own: one question after another finds them started, with their code loaded and warm. Idle
 * ones end after a while and do not keep the program alive.
 */
export const sharedThreads = (): ThreadPool => {
  shared ??= threadPool();
  return shared;
};

/** Gives what is done with what a thread says. */
function hearing<Asked, Given>(port: MessagePort, { onProgress, onAsked }: Doing<Asked, Given>, fail: (error: unknown) => void) {
  return (message: FromThread): void => {
    if (message.kind === "progress") onProgress?.(message.done);
    else onAsked?.(message.asked as Asked).then((given) => port.postMessage(given), fail);
  };
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/^worker exited with code: /, "exit code ") : String(error);

function rebuild({ name, message, findings }: Extract<Ended<never>, { readonly kind: "failed" }>): Error {
  if (findings.length > 0) return new MissingFigures(findings);
  const error = name === "RangeError" ? new RangeError(message) : new Error(message);
  error.name = name;
  return error;
}
