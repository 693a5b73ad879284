import { MissingFigures } from "#model/scenario";
import type { Workshop } from "../definition/define-work.ts";
import type { Job } from "../queue/job.ts";
import type { QueueLog, TakenJob, WorkQueue } from "../queue/work-queue.ts";
import { doJob, NotAgain, TooLong } from "./do-job.ts";
import type { Ending } from "./ending.ts";

/** What the lanes of a process work with. */
export interface LaneTools {
  readonly workshop: Workshop;
  readonly queue: WorkQueue;
  readonly ending: Ending;
  readonly background: boolean;
  readonly mostSeconds: number;
  readonly log: QueueLog;
  readonly onJob: ((job: Job & { readonly seconds: number }) => void) | undefined;
}

const TOO_LONG = "too-long";
const FAILED = "The computation failed; the log of the process that did it says more. Ask again to try once more.";

/** The jobs that this process has taken. */
export class Lanes {
  readonly #tools: LaneTools;
  readonly #closing = new AbortController();
  readonly #atWork = new Set<{ readonly work: string; readonly abort: AbortController; readonly ended: Promise<void> }>();

  constructor(tools: LaneTools) {
    this.#tools = tools;
  }

  /** Does a job to its end, whichever that is; fails where it is to be tried again. */
  readonly take = async ({ job, signal }: TakenJob): Promise<void> => {
    const abort = new AbortController();
    const done = this.#do(job, AbortSignal.any([signal, abort.signal, this.#closing.signal]));
    const entry = { work: job.work, abort, ended: done.catch(() => undefined) };
    this.#atWork.add(entry);
    await done.finally(() => this.#atWork.delete(entry));
  };

  /** Stops the jobs of some work that are done here, and waits until they have stopped. */
  async leave(work: string): Promise<void> {
    const own = [...this.#atWork].filter((entry) => entry.work === work);
    for (const { abort } of own) abort.abort(new Error("the work was cancelled"));
    await Promise.all(own.map(({ ended }) => ended));
  }

  /** Stops all jobs; they go back to the queue. */
  stop(): void {
    this.#closing.abort(new Error("this process is stopping"));
  }

  async #do(job: Job, signal: AbortSignal): Promise<void> {
    const { workshop, queue, ending, background, mostSeconds, onJob } = this.#tools;
    const began = performance.now();
    try {
      if (!(await doJob(workshop, job, { signal, background: background && job.line === "runs", mostSeconds }))) return;
    } catch (error) {
      // Stopping, not failing: others take it from here. A job whose work has ended is simply over.
      if (this.#closing.signal.aborted) return queue.giveBack(job);
      if (!signal.aborted) await this.#failed(job, error);
      return;
    }
    onJob?.({ ...job, seconds: (performance.now() - began) / 1000 });
    await ending.finish(job.work);
  }

  /** Ends the work of a job that failed for good. @throws the error where the job is to be tried again. */
  async #failed(job: Job, error: unknown): Promise<void> {
    const { ending, log } = this.#tools;
    if (error instanceof TooLong) {
      await ending.stop(job.work, "failed", { message: TOO_LONG });
      return;
    }
    log.error({ err: error, job }, "a job failed");
    // Trying again would find the same figures missing.
    if (error instanceof MissingFigures) await ending.stop(job.work, "failed", { message: error.message, findings: error.findings });
    else if (error instanceof NotAgain) await ending.stop(job.work, "failed", { message: FAILED });
    else throw error;
  }
}
