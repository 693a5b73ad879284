import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import type { Store, StoredWork, WhyEnded } from "#io/store";
import { type ThreadPool, threadPool } from "#io/threads";
import { MissingFigures } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { WorkOrder } from "../definition/define-work.ts";
import { LINE_NAMES, LINES, type Line } from "../definition/line.ts";
import { KINDS } from "../kinds.ts";
import type { Job } from "../queue/job.ts";
import { type JobCounts, openWorkQueue, type Patience, type QueueLog, type TakenJob } from "../queue/work-queue.ts";
import { doJob, NotAgain, TooLong } from "./do-job.ts";
import { Endings } from "./endings.ts";
import { keptDatasets } from "./kept-datasets.ts";

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

/** Thrown where as much waits in a line as may. */
export class LineIsFull extends Error {
  override name = "LineIsFull";
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
/** Those who want a plan's numbers look again every second or so; who has not for this long wants them no more, seconds. */
const STILL_WANTED = 8;
/** How often is looked whether another process has ended what somebody waits for, milliseconds. */
const LOOK = { embedded: 1000, postgresql: 200 };
/** How often somebody who waits says so, milliseconds. */
const TOUCH = 2000;
const TOO_LONG = "too-long";
const FAILED = "The computation failed; the log of the process that did it says more. Ask again to try once more.";

/** Takes part in the work on a store: hands it out, and works on it unless told not to. */
export async function openDesk(store: Store, options: DeskOptions): Promise<Desk> {
  const {
    lanes = Math.min(availableParallelism(), MOST_LANES),
    background = false,
    mostSeconds = MOST_SECONDS,
    stillWanted = STILL_WANTED,
    log,
  } = options;
  const queue = await openWorkQueue(store, log, options.patience);
  const threads = options.threads ?? threadPool();
  const kinds = new Map(KINDS.map((kind) => [kind.kind, kind]));
  const workshop = { store, threads, workers: Math.max(1, lanes), dataset: options.dataset ?? keptDatasets(store) };
  const closing = new AbortController();
  const endings = new Endings();
  const atWork = new Set<{ readonly work: string; readonly abort: AbortController; readonly ended: Promise<void> }>();
  await store.batches.sweep(BATCH_HOURS);
  await store.work.sweep(WORK_DAYS);

  const tellEnd = (ended: StoredWork): void => {
    endings.tell(ended.id);
    options.onEnd?.(ended);
  };
  const jobsOf = async (work: string): Promise<Job[]> =>
    (await store.work.partsLeft(work)).map((part) => ({ ...part, line: part.line as Line, work }));

  /** Ends work early: takes its jobs out of the queue. */
  async function endWork(id: string, status: "failed" | "cancelled", why: WhyEnded): Promise<StoredWork | undefined> {
    const left = await jobsOf(id);
    const ended = await store.work.finish(id, status, why);
    if (ended === undefined) return undefined;
    await queue.remove(left);
    tellEnd(ended);
    return ended;
  }

  async function attempt(job: Job, signal: AbortSignal): Promise<void> {
    const began = performance.now();
    try {
      const how = { signal, background: background && job.line === "runs", mostSeconds };
      if (!(await doJob(workshop, kinds, job, how))) return;
    } catch (error) {
      // Stopping, not failing: others take it from here. A job whose work has ended is simply over.
      if (closing.signal.aborted) return queue.giveBack(job);
      if (signal.aborted) return;
      if (error instanceof TooLong) return void (await endWork(job.work, "failed", { message: TOO_LONG }));
      log.error({ err: error, job }, "a job failed");
      // Trying again would find the same figures missing.
      if (error instanceof MissingFigures)
        return void (await endWork(job.work, "failed", { message: error.message, findings: error.findings }));
      if (!(error instanceof NotAgain)) throw error;
      return void (await endWork(job.work, "failed", { message: FAILED }));
    }
    options.onJob?.({ ...job, seconds: (performance.now() - began) / 1000 });
    const ended = await store.work.finishIfDone(job.work);
    if (ended !== undefined) tellEnd(ended);
  }

  async function take({ job, signal }: TakenJob): Promise<void> {
    const abort = new AbortController();
    const done = attempt(job, AbortSignal.any([signal, abort.signal, closing.signal]));
    const entry = { work: job.work, abort, ended: done.catch(() => undefined) };
    atWork.add(entry);
    await done.finally(() => atWork.delete(entry));
  }

  const cancel: Desk["cancel"] = async (id) => {
    const ended = await endWork(id, "cancelled", { message: null });
    const own = [...atWork].filter(({ work }) => work === id);
    for (const { abort } of own) abort.abort(new Error("the work was cancelled"));
    await Promise.all(own.map((entry) => entry.ended));
    return ended;
  };

  await queue.onGivenUp(async ({ work, about }, attempts, reason) => {
    const what = about.slice(about.indexOf(":") + 1);
    const message = `The computation of "${what}" failed ${attempts} times, the last time with: ${reason}. Start it again to go on from what is stored.`;
    await endWork(work, "failed", { message });
  });
  if (lanes > 0) for (const line of LINE_NAMES) await queue.work(line, LINES[line].lanes === "all" ? lanes : LINES[line].lanes, take);

  return {
    lanes,
    counts: () => queue.counts(),
    cancel,
    ask: async (order) => {
      const { kind, key, line, subject, parts } = order;
      if (subject !== undefined) for (const stale of await store.work.unwanted(subject, key, stillWanted)) await cancel(stale);
      const id = randomUUID();
      // Largest first: what takes longest should not begin last.
      const left = parts.filter((part) => !part.stored).sort((a, b) => b.weight - a.weight);
      const jobs = left.map(({ about, firstDraw, draws }): Job => ({ work: id, line, about, firstDraw, draws }));
      const newest = await store.work.newest(kind, key);
      const joins = newest !== undefined && newest.finished === null;
      if (!joins && (await store.work.openIn(line)) >= LINES[line].mostWaiting + laneCount(line, lanes))
        throw new LineIsFull(`as much waits in the line "${line}" as may`);
      const work = joins ? newest : await store.work.open({ ...order, id }, (db) => queue.add(jobs, db));
      if (work.id === id) {
        if (jobs.length > 0) queue.wake(line);
        else {
          const ended = await store.work.finishIfDone(id);
          if (ended !== undefined) tellEnd(ended);
          return ended ?? work;
        }
      } else {
        await store.work.touch(work.id);
        // Jobs are in the queue as long as their work is open. Should somebody have emptied the queue, they are now put back.
        await queue.add(await jobsOf(work.id));
      }
      return work;
    },
    wait: async (id, milliseconds) => {
      const until = performance.now() + milliseconds;
      let touched = performance.now();
      for (;;) {
        const ending = endings.of(id);
        const found = await store.work.find(id);
        const left = until - performance.now();
        if (found === undefined || found.finished !== null || closing.signal.aborted || left <= 0) {
          ending.forget();
          return found;
        }
        if (performance.now() - touched > TOUCH) {
          touched = performance.now();
          await store.work.touch(id);
        }
        await ending.within(Math.min(left, LOOK[store.kind]));
      }
    },
    close: async () => {
      closing.abort(new Error("this process is stopping"));
      endings.tellAll();
      await queue.close();
      if (options.threads === undefined) await threads.close();
    },
  };
}

const laneCount = (line: Line, lanes: number): number => {
  const own = LINES[line].lanes;
  return own === "all" ? lanes : own;
};
