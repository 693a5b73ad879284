import { availableParallelism } from "node:os";
import { dayInNorway } from "#io/language";
import type { Store, StoredWork } from "#io/store";
import { type ThreadPool, threadPool } from "#io/threads";
import type { Dataset } from "#model/vocabulary";
import type { WorkOrder } from "../definition/define-work.ts";
import { LINE_NAMES, type Line, lanesOf } from "../definition/line.ts";
import { eraseDue } from "../placement/erase-due.ts";
import type { Job } from "../queue/job.ts";
import { type JobCounts, openWorkQueue, type Patience, type QueueLog } from "../queue/work-queue.ts";
import { endingOf } from "./ending.ts";
import { keptDatasets } from "./kept-datasets.ts";
import { Lanes } from "./lanes.ts";
import { takeUp } from "./take-up.ts";
import { waitFor } from "./wait-for.ts";

/** How a process takes part in the work on a store. */
export interface DeskOptions {
  /** Threads it works on at a time; 0 hands work out and does none. Default as many as the machine has cores, at most 8. */
  readonly lanes?: number | undefined;
  /** Whether runs of all occupations let other threads of the program go first. Default false. */
  readonly background?: boolean;
  /** Threads to work on; default threads of its own. */
  readonly threads?: ThreadPool;
  /** Gives a stored dataset; default read from the store, those used last kept. */
  readonly dataset?: (hash: string) => Promise<Dataset>;
  /** Longest a part of a limited kind may take, seconds. Default half an hour. */
  readonly mostSeconds?: number | undefined;
  /** Work of a subject that nobody has asked for in so many seconds is not wanted any more. Default 8. */
  readonly stillWanted?: number;
  /** How patient the queue is. */
  readonly patience?: Patience;
  readonly log: QueueLog;
  /** Told of all work that this process ends, with its last part, by failing or by cancelling it. */
  readonly onEnd?: (work: StoredWork) => void;
  /** Told of every job this process has done. */
  readonly onJob?: (job: Job & { readonly seconds: number }) => void;
}

/** One desk for all work on a store: whoever asks for the same joins the same work, whichever process does it. */
export interface Desk {
  /** Threads this process works on at a time. */
  readonly lanes: number;
  /**
   * Takes work up, or joins what is open with the same kind and key; makes older work of the same subject end that nobody asks for any more.
   *
   * @throws LineIsFull.
   */
  ask(order: WorkOrder): Promise<StoredWork>;
  /** Waits so many milliseconds at most for work to end, and gives how it goes; undefined where there is none. Ends at once when the desk closes. */
  wait(id: string, milliseconds: number): Promise<StoredWork | undefined>;
  /** Stops work wherever it is done, and waits until this process has stopped; undefined when it was not going on. */
  cancel(id: string): Promise<StoredWork | undefined>;
  counts(): Promise<Readonly<Record<Line, JobCounts>>>;
  /** Stops working; what this process had begun goes back to the queue, and goes on elsewhere, or after a restart. */
  close(): Promise<void>;
}

const MOST_LANES = 8;
const MOST_SECONDS = 30 * 60;
/** Batches of projections that nobody has finished are removed after this. */
const BATCH_HOURS = 48;
/** Work that ended is remembered for this long. */
const WORK_DAYS = 30;
/** How often is looked for terms of placements whose day has come, milliseconds. */
const LOOK_FOR_DUE = 3_600_000;
/** Those who want a plan's numbers look again every second or so; who has not for this long wants them no more, seconds. */
const STILL_WANTED = 8;
/** Takes part in the work on a store: hands it out, and works on it unless told not to. */
export async function openDesk(store: Store, options: DeskOptions): Promise<Desk> {
  const { lanes: count = Math.min(availableParallelism(), MOST_LANES), background = false, mostSeconds = MOST_SECONDS, log } = options;
  const queue = await openWorkQueue(store, log, options.patience);
  const threads = options.threads ?? threadPool();
  const workshop = { store, threads, workers: Math.max(1, count), dataset: options.dataset ?? keptDatasets(store) };
  const ending = endingOf(store, queue, options.onEnd);
  const lanes = new Lanes({ workshop, queue, ending, background, mostSeconds, log, onJob: options.onJob });
  await store.batches.sweep(BATCH_HOURS);
  await store.work.sweep(WORK_DAYS);
  await queue.onGivenUp(async ({ work, about }, attempts, reason) => {
    const what = about.slice(about.indexOf(":") + 1);
    const message = `The computation of "${what}" failed ${attempts} times, the last time with: ${reason}. Start it again to go on from what is stored.`;
    await ending.stop(work, "failed", { message });
  });
  const cancel: Desk["cancel"] = async (id) => {
    const ended = await ending.stop(id, "cancelled", { message: null });
    await lanes.leave(id);
    return ended;
  };
  // Whichever process is at work erases them: a worker may be all there is.
  const erase = (): Promise<void> => eraseDue(store, cancel, dayInNorway(new Date()));
  await erase();
  const erasing = setInterval(
    () => void erase().catch((error: unknown) => log.warn({ err: error }, "terms whose day has come could not be erased")),
    LOOK_FOR_DUE,
  );
  erasing.unref();
  if (count > 0) for (const line of LINE_NAMES) await queue.work(line, lanesOf(line, count), lanes.take);

  let closing = false;
  const { stillWanted = STILL_WANTED } = options;
  return {
    lanes: count,
    counts: () => queue.counts(),
    cancel,
    ask: async (order) => {
      const { key, subject } = order;
      if (subject !== undefined) for (const stale of await store.work.unwanted(subject, key, stillWanted)) await cancel(stale);
      return takeUp(order, { store, queue, ending, lanes: count });
    },
    wait: (id, milliseconds) => waitFor(id, milliseconds, { store, ending, isClosing: () => closing }),
    close: async () => {
      closing = true;
      clearInterval(erasing);
      lanes.stop();
      ending.endings.tellAll();
      await queue.close();
      if (options.threads === undefined) await threads.close();
    },
  };
}
