import { randomUUID } from "node:crypto";
import type { Store, StoredWork } from "#io/store";
import type { WorkOrder } from "../definition/define-work.ts";
import { LINES, lanesOf } from "../definition/line.ts";
import type { Job } from "../queue/job.ts";
import type { WorkQueue } from "../queue/work-queue.ts";
import type { Ending } from "./ending.ts";

/** Thrown where as much waits in a line as may. */
export class LineIsFull extends Error {
  override name = "LineIsFull";
}

/** What work is taken up with. */
export interface TakingUp {
  readonly store: Store;
  readonly queue: WorkQueue;
  readonly ending: Ending;
  /** Threads this process works on at a time. */
  readonly lanes: number;
}

/** Takes work up, or joins what is open with the same kind and key. @throws LineIsFull. */
export async function takeUp(order: WorkOrder, { store, queue, ending, lanes }: TakingUp): Promise<StoredWork> {
  const { kind, key, line, parts } = order;
  const id = randomUUID();
  // Largest first: what takes longest should not begin last.
  const left = parts.filter((part) => !part.stored).sort((a, b) => b.weight - a.weight);
  const jobs = left.map(({ about, firstDraw, draws }): Job => ({ work: id, line, about, firstDraw, draws }));
  const newest = await store.work.newest(kind, key);
  const joins = newest !== undefined && newest.finished === null;
  if (!joins && (await store.work.openIn(line)) >= LINES[line].mostWaiting + lanesOf(line, lanes))
    throw new LineIsFull(`as much waits in the line "${line}" as may`);
  const work = joins ? newest : await store.work.open({ ...order, id }, (db) => queue.add(jobs, db));
  if (work.id !== id) {
    await store.work.touch(work.id);
    // Jobs are in the queue as long as their work is open. Should somebody have emptied the queue, they are now put back.
    await queue.add(await ending.jobsLeft(work.id));
    return work;
  }
  if (jobs.length === 0) return (await ending.finish(id)) ?? work;
  // The jobs are there since the transaction ended.
  queue.wake(line);
  return work;
}
