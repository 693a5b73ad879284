import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { AnalysisState } from "#apps/contract";
import { runAnalysis } from "#io/compute";
import type { AnalysisEnd, Store, StoredAnalysis } from "#io/store";
import type { ThreadPool } from "#io/threads";
import { MissingFigures } from "#model/scenario";
import type { Metrics } from "../metrics.ts";
import { HttpProblem } from "../problems/http-problem.ts";
import { secondsLeft } from "../runs/seconds-left.ts";
import { Turns } from "../runs/turns.ts";
import { type AnalysisJob, lineOf } from "./analysis-job.ts";

/** How the queue works; all have a default. */
export interface AnalysisQueueOptions {
  /** No analysis may keep the machine for longer, seconds. Default half an hour. */
  readonly mostSeconds?: number | undefined;
}

/** Questions put to the model, answered a few at a time and kept. Quick ones have a line of their own: none waits for a long one. */
export interface AnalysisQueue {
  /**
   * Takes a question up, or finds it: asked before, it is answered from the store; being answered, it is joined. Waits a moment, so that a
   * quick answer comes at once.
   *
   * @throws HttpProblem `busy` when too many wait, or the server is stopping.
   */
  ask(job: AnalysisJob): Promise<AnalysisState>;
  /** How one goes, with its answer when it is done; undefined when there is no such analysis. */
  find(id: string): Promise<AnalysisState | undefined>;
  /**
   * Stops one, whichever server works on it, and gives how it ended; one that has ended stays as it is. Undefined when there is no such
   * analysis.
   */
  cancel(id: string): Promise<AnalysisState | undefined>;
  /** Stops all, stores them as interrupted, and takes no more. */
  close(): Promise<void>;
}

/** An attempt of this process that has not ended. */
interface Open {
  readonly id: string;
  readonly attempt: string;
  readonly abort: AbortController;
  ended: Promise<void>;
  startedAt: number | null;
  progress: number;
}

/** Analyses worked on at once in each line; each takes every core, and the machine shares them between a quick and a long one. */
const AT_ONCE = 1;
/** Most that may wait in each line; more are told to come back. */
const MOST_WAITING = 20;
/** How long an asker is kept waiting for a quick answer, milliseconds. */
const A_MOMENT = 800;
/** How soon a server notices that another has stopped what it works on. */
const BEAT_MILLISECONDS = 2000;
const SWEEP_MILLISECONDS = 15_000;
/** Progress is written to the store in steps of this share, for other servers. */
const LEAST_WRITTEN = 0.05;
const MOST_SECONDS = 30 * 60;
const INTERRUPTED = "interrupted";
const TOO_LONG = "too-long";
const FAILED = "The computation failed; the server's log says more. Ask again to try once more.";

/** Why an analysis is stopped. */
type Stop = "cancelled" | "closing" | "too-long";
const stop = ({ abort }: Open, why: Stop): void => abort.abort(why);

/** How an attempt ended that was stopped. */
function stoppedBy(why: Stop): AnalysisEnd {
  if (why === "cancelled") return { status: "cancelled", message: null };
  return { status: "failed", message: why === "closing" ? INTERRUPTED : TOO_LONG };
}

const live = (open: Open): AnalysisState => ({
  id: open.id,
  status: open.startedAt === null ? "queued" : "running",
  progress: open.progress,
  secondsLeft: open.startedAt === null ? null : secondsLeft((performance.now() - open.startedAt) / 1000, 0, open.progress),
  message: null,
  findings: [],
  analysis: null,
});

const fromStore = ({ id, status, progress, message, findings, analysis }: StoredAnalysis): AnalysisState => ({
  id,
  status,
  progress,
  secondsLeft: null,
  message,
  findings: [...findings],
  analysis,
});

/** Builds the queue on a store. */
export function analysisQueue(
  store: Store,
  threads: ThreadPool,
  metrics: Metrics,
  log: Logger,
  { mostSeconds = MOST_SECONDS }: AnalysisQueueOptions = {},
): AnalysisQueue {
  const lines = { quick: new Turns(AT_ONCE, MOST_WAITING), long: new Turns(AT_ONCE, MOST_WAITING) };
  const open = new Map<string, Open>();
  let closed = false;
  const regularly = (milliseconds: number, task: () => Promise<unknown>, trouble: string): NodeJS.Timeout =>
    setInterval(() => void task().catch((error: unknown) => log.warn({ err: error }, trouble)), milliseconds).unref();
  const beat = async (): Promise<void> => {
    const going = [...open.values()];
    if (going.length === 0) return;
    const alive = await store.analyses.beat();
    // What another server has ended is over here too.
    for (const one of going) if (!alive.has(one.attempt)) stop(one, "cancelled");
  };
  const timers = [
    regularly(BEAT_MILLISECONDS, beat, "the analyses' sign of life could not be stored"),
    regularly(SWEEP_MILLISECONDS, () => store.analyses.sweep(), "interrupted analyses could not be looked for"),
  ];
  metrics.watchAnalyses(() => {
    const running = [...open.values()].filter(({ startedAt }) => startedAt !== null).length;
    return { running, queued: open.size - running };
  });

  async function answer(going: Open, { sides, question, draws, seed }: AnalysisJob): Promise<AnalysisEnd> {
    going.startedAt = performance.now();
    let written = 0;
    const onProgress = (done: number): void => {
      going.progress = done;
      if (done - written < LEAST_WRITTEN) return;
      written = done;
      store.analyses.progress(going.attempt, done).catch((error: unknown) => log.warn({ err: error }, "progress could not be stored"));
    };
    await store.analyses.progress(going.attempt, 0);
    const timer = setTimeout(() => stop(going, "too-long"), mostSeconds * 1000);
    try {
      const analysis = await runAnalysis(sides, question, { draws, seed, threads, onProgress, signal: going.abort.signal });
      return { status: "done", analysis };
    } finally {
      clearTimeout(timer);
    }
  }

  async function follow(going: Open, job: AnalysisJob): Promise<void> {
    let end: AnalysisEnd;
    try {
      end = await lines[lineOf(job)].take(() => answer(going, job), going.abort.signal);
    } catch (error) {
      if (going.abort.signal.aborted) end = stoppedBy(going.abort.signal.reason as Stop);
      else if (error instanceof MissingFigures) end = { status: "failed", message: error.message, findings: error.findings };
      else {
        log.error({ err: error, analysis: going.id }, "analysis failed");
        end = { status: "failed", message: FAILED };
      }
    }
    if (going.startedAt !== null)
      metrics.analyses.observe({ kind: job.question.kind, status: end.status }, (performance.now() - going.startedAt) / 1000);
    await store.analyses.finish(going.attempt, end);
    open.delete(going.id);
  }

  const find = async (id: string): Promise<AnalysisState | undefined> => {
    const going = open.get(id);
    if (going !== undefined) return live(going);
    const stored = await store.analyses.find(id);
    return stored === undefined ? undefined : fromStore(stored);
  };

  return {
    find,
    ask: async (job) => {
      if (closed) throw new HttpProblem(503, "busy", "The server is stopping. Try again when it is back.");
      let going = open.get(job.id);
      if (going === undefined) {
        if (lines[lineOf(job)].full)
          throw new HttpProblem(503, "busy", "The server has as many questions as it can take. Ask again in a minute.");
        const attempt = randomUUID();
        const stored = await store.analyses.open({ id: job.id, dataset: job.sides.dataset.hash, attempt });
        // Answered before, or another request or server was first.
        if (stored.attempt !== attempt) return (await find(job.id)) ?? fromStore(stored);
        going = { id: job.id, attempt, abort: new AbortController(), ended: Promise.resolve(), startedAt: null, progress: 0 };
        open.set(job.id, going);
        // Closed while it was being recorded: it is recorded as interrupted, not worked on.
        if (closed) stop(going, "closing");
        going.ended = follow(going, job).catch((error: unknown) => {
          open.delete(job.id);
          log.error({ err: error, analysis: job.id }, "the end of an analysis could not be stored");
        });
      }
      await Promise.race([going.ended, new Promise((resolve) => setTimeout(resolve, A_MOMENT).unref())]);
      return (await find(job.id)) ?? live(going);
    },
    cancel: async (id) => {
      const going = open.get(id);
      if (going !== undefined) stop(going, "cancelled");
      await going?.ended;
      const elsewhere = going === undefined ? await store.analyses.find(id) : undefined;
      if (elsewhere !== undefined) await store.analyses.finish(elsewhere.attempt, { status: "cancelled", message: null });
      return find(id);
    },
    close: async () => {
      for (const timer of timers) clearInterval(timer);
      closed = true;
      const all = [...open.values()];
      for (const going of all) stop(going, "closing");
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}
