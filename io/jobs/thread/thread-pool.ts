import { type Threads, threadStore } from "#io/compute";
import { askThread, type Result, type TaskEvents } from "./ask-thread.ts";
import type { Task } from "./messages.ts";

const PROGRAM = new URL("./part-worker.ts", import.meta.url);
/** Idle threads are ended after this: each holds some 100 MB. */
const IDLE_MILLISECONDS = 20_000;

/** Threads that do tasks of the job queue; kept between tasks, ended when there have been none for a while. */
export interface ThreadPool {
  /** Does a task on a thread of its own; throws as `askThread`. */
  run(task: Task, events: TaskEvents): Promise<Result>;
  close(): Promise<void>;
}

/** @param kept most idle threads. */
export function threadPool(kept: number): ThreadPool {
  let threads: Threads | undefined;
  let busy = 0;
  let idle: NodeJS.Timeout | undefined;
  const close = async (): Promise<void> => {
    clearTimeout(idle);
    const closing = threads;
    threads = undefined;
    await closing?.close();
  };
  return {
    close,
    run: async (task, events) => {
      clearTimeout(idle);
      threads ??= threadStore(kept, PROGRAM);
      const from = threads;
      const thread = from.take();
      busy++;
      try {
        const result = await askThread(thread, task, events);
        await from.give(thread);
        return result;
      } catch (error) {
        await thread.terminate();
        throw error;
      } finally {
        if (--busy === 0) idle = setTimeout(() => void close(), IDLE_MILLISECONDS).unref();
      }
    },
  };
}
