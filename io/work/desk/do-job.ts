import type { Store } from "#io/store";
import { MissingFigures } from "#model/scenario";
import type { WorkKind, Workshop } from "../definition/define-work.ts";
import { KINDS } from "../kinds.ts";
import type { Job } from "../queue/job.ts";

/** Progress is stored at most this often. */
const REPORT_MILLISECONDS = 500;

/** Thrown inside a job whose work has ended: there is nothing more to do. */
class WorkEnded extends Error {}

/** Why a part was stopped that took longer than it may. */
export class TooLong extends Error {}

/** Wraps the error of a part that is not tried again. */
export class NotAgain extends Error {}

/** How a job is done. */
export interface DoingJob {
  readonly signal: AbortSignal;
  readonly background: boolean;
  /** Longest a part of a limited kind may take. */
  readonly mostSeconds: number;
}

/**
 * Does one job, unless that is done. Doing it twice, at the same time or after each other, changes nothing.
 *
 * @returns whether the work still goes on, so that the part counts as done.
 * @throws TooLong; MissingFigures; the signal's reason; NotAgain with the cause, or the error itself where the part is tried again.
 */
export async function doJob(workshop: Workshop, job: Job, { signal, background, mostSeconds }: DoingJob): Promise<boolean> {
  const { store } = workshop;
  const begun = await store.work.begin(job.work);
  if (begun === undefined) return false;
  const kind = KINDS.find((one) => one.kind === begun.kind) as WorkKind<object> | undefined;
  if (kind === undefined) throw new Error(`this program knows no work of the kind "${begun.kind}"`);
  const stop = new AbortController();
  const timer = kind.limited ? setTimeout(() => stop.abort(new TooLong("it took longer than it may")), mostSeconds * 1000) : undefined;
  const onProgress = reporter(store, job, () => stop.abort(new WorkEnded("the work has ended")));
  const at = { part: job, key: begun.key, background, onProgress, signal: AbortSignal.any([signal, stop.signal]) };
  try {
    await kind.doPart(workshop, begun.request, at);
    return await store.work.progress(job.work, job, 1);
  } catch (error) {
    if (error instanceof WorkEnded) return false;
    const explained = signal.aborted || error instanceof TooLong || error instanceof MissingFigures;
    throw explained || kind.triedAgain ? error : new NotAgain("a part failed that is not tried again", { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** Stores progress now and then, and tells when the work turns out to have ended. */
function reporter(store: Store, job: Job, onEnded: () => void): (share: number) => void {
  let last = performance.now();
  return (share) => {
    if (performance.now() - last < REPORT_MILLISECONDS) return;
    last = performance.now();
    // A share of 1 is for a part whose result is stored. A write that fails is made up for by the next.
    store.work.progress(job.work, job, Math.min(share, 0.99)).then(
      (open) => open || onEnded(),
      () => undefined,
    );
  };
}
