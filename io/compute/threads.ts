import { Worker } from "node:worker_threads";

const PROGRAM = new URL("./worker.ts", import.meta.url);

/** Worker threads that are kept between jobs, so that a question someone waits for does not also wait for a thread to start. */
export interface Threads {
  /** Hands out an idle thread, or starts one. */
  take(): Worker;
  /** Takes back a thread that has nothing to do. Beyond the number kept, it is ended. */
  give(worker: Worker): Promise<void>;
  /** Ends the idle threads, and from now on every thread that is given back. */
  close(): Promise<void>;
}

/**
 * Makes a store of threads.
 *
 * @param kept most idle threads; 0 keeps none. A thread holds some 100 MB.
 * @param program what each thread runs; default the one that does jobs.
 */
export function threadStore(kept: number, program: URL = PROGRAM): Threads {
  const idle = new Set<Worker>();
  let closed = false;
  return {
    take: () => {
      for (const worker of idle) {
        idle.delete(worker);
        worker.ref();
        return worker;
      }
      // Flags of the parent (a test runner's loader, say) are not the worker's.
      const worker = new Worker(program, { execArgv: [] });
      worker.once("exit", () => idle.delete(worker));
      // Whoever works with the thread hears of its errors; one that fails while idle must not end the program.
      worker.on("error", () => idle.delete(worker));
      return worker;
    },
    give: async (worker) => {
      if (closed || idle.size >= kept) {
        await worker.terminate();
        return;
      }
      // An idle thread does not keep the program alive.
      worker.unref();
      idle.add(worker);
    },
    close: async () => {
      closed = true;
      await Promise.all([...idle].map((worker) => worker.terminate()));
    },
  };
}
