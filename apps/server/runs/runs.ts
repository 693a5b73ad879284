import type { RunState } from "#apps/contract";
import { type Jobs, orderKey } from "#io/jobs";
import { runName, type Store, type StoredRun } from "#io/store";
import { HttpProblem } from "../problems/http-problem.ts";
import type { ProjectionJob } from "./projector.ts";
import { secondsLeft } from "./seconds-left.ts";

/** Runs of all occupations of a dataset under a scenario, whichever process works on them. */
export interface Runs {
  /**
   * Starts a run, or joins the one that is going on with the same key.
   *
   * @throws HttpProblem `busy` once it is closed.
   */
  start(job: ProjectionJob): Promise<RunState>;
  /** How it goes with the newest run of a job, also one before a restart. */
  stateOf(job: ProjectionJob): Promise<RunState>;
  /** One run by id, or undefined. */
  find(id: string): Promise<RunState | undefined>;
  /** Stops a run everywhere, and answers how it ended; undefined when there is no such run. One that has ended stays as it is. */
  cancel(id: string): Promise<RunState | undefined>;
  /** Takes no more runs and stops working; runs that are going on are worked on elsewhere, or after a restart. */
  close(): Promise<void>;
}

const NONE: RunState = { id: "none", status: "none", progress: 0, message: null, secondsLeft: null };

function stateOf({ id, status, progress, before, elapsed, message }: StoredRun): RunState {
  const left = status === "running" && elapsed !== null ? secondsLeft(elapsed, before, progress) : null;
  return { id, status, progress, message, secondsLeft: left };
}

/** Builds the runs of a server on the jobs of its store. */
export function runsOn(store: Store, jobs: Jobs): Runs {
  let closed = false;
  const find = async (id: string): Promise<RunState | undefined> => {
    const stored = await store.runs.find(id);
    return stored === undefined ? undefined : stateOf(stored);
  };
  return {
    find,
    start: async (job) => {
      if (closed) throw new HttpProblem(503, "busy", "The server is stopping. Try again when it is back.");
      return stateOf(await jobs.start(job));
    },
    stateOf: async (job) => {
      const newest = await store.runs.newest(runName(orderKey(job)));
      return newest === undefined ? NONE : stateOf(newest);
    },
    cancel: async (id) => {
      const ended = await jobs.cancel(id);
      return ended === undefined ? find(id) : stateOf(ended);
    },
    close: async () => {
      closed = true;
      await jobs.close();
    },
  };
}
