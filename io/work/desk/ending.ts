import type { Store, StoredWork, WhyEnded } from "#io/store";
import type { Line } from "../definition/line.ts";
import type { Job } from "../queue/job.ts";
import type { WorkQueue } from "../queue/work-queue.ts";
import { Endings } from "./endings.ts";

/** How work ends, and who is told. */
export interface Ending {
  readonly endings: Endings;
  /** Jobs of work that are not done. */
  jobsLeft(work: string): Promise<Job[]>;
  /** Ends work whose parts are all done; answers it if this call ended it. */
  finish(work: string): Promise<StoredWork | undefined>;
  /** Ends work early: takes its jobs out of the queue. Answers it if this call ended it. */
  stop(work: string, status: "failed" | "cancelled", why: WhyEnded): Promise<StoredWork | undefined>;
}

/** Builds the ending of work; `onEnd` is told of all that this process ends. */
export function endingOf(store: Store, queue: WorkQueue, onEnd: ((work: StoredWork) => void) | undefined): Ending {
  const endings = new Endings();
  const told = (ended: StoredWork | undefined): StoredWork | undefined => {
    if (ended === undefined) return undefined;
    endings.tell(ended.id);
    onEnd?.(ended);
    return ended;
  };
  const jobsLeft = async (work: string): Promise<Job[]> =>
    (await store.work.partsLeft(work)).map((part) => ({ ...part, line: part.line as Line, work }));
  return {
    endings,
    jobsLeft,
    finish: async (work) => told(await store.work.finishIfDone(work)),
    stop: async (work, status, why) => {
      const left = await jobsLeft(work);
      const ended = await store.work.finish(work, status, why);
      if (ended !== undefined) await queue.remove(left);
      return told(ended);
    },
  };
}
