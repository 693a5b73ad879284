import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { RunState } from "#apps/contract";
import type { RunKey, Store, StoredRun } from "#io/store";
import { MissingFigures } from "#model/scenario";
import type { Metrics } from "../metrics.ts";
import { HttpProblem } from "../problems/http-problem.ts";
import type { ProjectionJob, Projector } from "./projector.ts";
import { secondsLeft } from "./seconds-left.ts";
import { Turns } from "./turns.ts";

/** Runs of all occupations of a dataset under a scenario, one at a time. */
export interface RunQueue {
  /**
   * Starts a run, or joins the one that is going on with the same key.
   *
   * @throws HttpProblem `busy` once the queue is closed.
   */
  start(job: ProjectionJob): Promise<RunState>;
  /** How it goes with the newest run of a job, also one before a restart. */
  stateOf(job: ProjectionJob): Promise<RunState>;
  /** One run by id, or undefined. */
  find(id: string): Promise<RunState | undefined>;
  /** Stops a run of this process and waits until it has stopped; false when it is not going on here. */
  cancel(id: string): Promise<boolean>;
  /** Stops every run, waits until they have stopped, and takes no more. */
  close(): Promise<void>;
}

/** A run of this process that has not ended. */
interface OpenRun {
  readonly id: string;
  readonly key: string;
  readonly abort: AbortController;
  ended: Promise<void>;
  startedAt: number | null;
  /** Share that was stored already when it started. */
  before: number;
  progress: number;
}

const FAILED = "The computation failed; the server's log says more. Start it again to go on from where it stopped.";
const BEAT_MILLISECONDS = 15_000;
/** Progress is written to the store in steps of this share, for other servers and for after a restart. */
const LEAST_WRITTEN = 0.05;

const nameOf = (key: RunKey): string =>
  [key.dataset, key.scenario, key.model, key.seed, key.draws, key.noise, `${key.firstYear}-${key.lastYear}`].join("/");

const fromStore = ({ id, status, progress, message }: StoredRun): RunState => ({ id, status, progress, message, secondsLeft: null });

const live = (run: OpenRun): RunState => ({
  id: run.id,
  status: run.startedAt === null ? "queued" : "running",
  progress: run.progress,
  message: null,
  secondsLeft: run.startedAt === null ? null : secondsLeft((performance.now() - run.startedAt) / 1000, run.before, run.progress),
});

/** Builds the queue. Each occupation is stored as it is done, so a run that is stopped goes on from there when it is started again. */
export function runQueue(store: Store, projector: Projector, metrics: Metrics, log: Logger): RunQueue {
  const turns = new Turns(1, Number.POSITIVE_INFINITY);
  const open = new Map<string, OpenRun>();
  let closed = false;
  const beat = setInterval(() => {
    store.runs
      .beat()
      .then(() => store.runs.sweep())
      .catch((error: unknown) => log.warn({ err: error }, "the runs' sign of life could not be stored"));
  }, BEAT_MILLISECONDS);
  beat.unref();

  async function work(run: OpenRun, job: ProjectionJob): Promise<void> {
    const occupations = job.dataset.tables.occupations.map(({ id }) => id);
    const stored = new Set(await store.outcomes.occupations(projector.keyOf(job)));
    const missing = occupations.filter((id) => !stored.has(id));
    run.startedAt = performance.now();
    run.before = 1 - missing.length / Math.max(1, occupations.length);
    let written = 0;
    const onProgress = (done: number): void => {
      run.progress = Math.min(1, run.before + (1 - run.before) * done);
      if (run.progress - written < LEAST_WRITTEN) return;
      written = run.progress;
      store.runs.progress(run.id, written).catch((error: unknown) => log.warn({ err: error }, "progress could not be stored"));
    };
    await store.runs.progress(run.id, run.before);
    onProgress(0);
    await projector.compute(job, missing, { signal: run.abort.signal, onProgress, background: true });
  }

  async function follow(run: OpenRun, job: ProjectionJob): Promise<void> {
    let status: "done" | "failed" | "cancelled" = "done";
    let message: string | null = null;
    try {
      await turns.take(() => work(run, job), run.abort.signal);
    } catch (error) {
      status = run.abort.signal.aborted ? "cancelled" : "failed";
      if (status === "failed") message = error instanceof MissingFigures ? error.message : FAILED;
      if (status === "failed") log.error({ err: error, run: run.id }, "run failed");
    }
    if (run.startedAt !== null) metrics.runs.observe({ status }, (performance.now() - run.startedAt) / 1000);
    await store.runs.finish(run.id, status, message);
    open.delete(run.id);
  }

  const ofKey = (key: string): OpenRun | undefined => [...open.values()].find((run) => run.key === key);

  return {
    start: async (job) => {
      const key = nameOf(projector.keyOf(job));
      const going = ofKey(key);
      if (going !== undefined) return live(going);
      if (closed) throw new HttpProblem(503, "busy", "The server is stopping. Try again when it is back.");
      const id = randomUUID();
      const stored = await store.runs.open({ id, key });
      // Another request, or another server on the same store, was first: join its run.
      if (stored.id !== id) return open.has(stored.id) ? live(open.get(stored.id)!) : fromStore(stored);
      const run: OpenRun = { id, key, abort: new AbortController(), ended: Promise.resolve(), startedAt: null, before: 0, progress: 0 };
      open.set(run.id, run);
      // Closed while the run was being recorded: it is recorded as stopped, not worked on.
      if (closed) run.abort.abort();
      run.ended = follow(run, job).catch((error: unknown) =>
        log.error({ err: error, run: run.id }, "the end of a run could not be stored"),
      );
      return live(run);
    },
    stateOf: async (job) => {
      const key = nameOf(projector.keyOf(job));
      const going = ofKey(key);
      if (going !== undefined) return live(going);
      const newest = await store.runs.newest(key);
      return newest === undefined ? { id: "none", status: "none", progress: 0, message: null, secondsLeft: null } : fromStore(newest);
    },
    find: async (id) => {
      const going = open.get(id);
      if (going !== undefined) return live(going);
      const stored = await store.runs.find(id);
      return stored === undefined ? undefined : fromStore(stored);
    },
    cancel: async (id) => {
      const run = open.get(id);
      run?.abort.abort();
      await run?.ended;
      return run !== undefined;
    },
    close: async () => {
      clearInterval(beat);
      closed = true;
      const runs = [...open.values()];
      for (const run of runs) run.abort.abort();
      await Promise.all(runs.map((run) => run.ended));
    },
  };
}
