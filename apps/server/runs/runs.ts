import type { RunState } from "#apps/contract";
import { runName, type Store, type StoredWork } from "#io/store";
import { type Desk, PROJECTION, projectionKey, runOrder } from "#io/work";
import { askAt } from "../work/ask-at.ts";
import { workState } from "../work/work-state.ts";
import type { ProjectionJob } from "./projector.ts";

/** Runs of all occupations of a dataset under a scenario, whichever process works on them. */
export interface Runs {
  /** Starts a run, or joins the one that is going on with the same key. */
  start(job: ProjectionJob): Promise<RunState>;
  /** How it goes with the newest run of a job, also one before a restart. */
  stateOf(job: ProjectionJob): Promise<RunState>;
  /** One run by id, or undefined. */
  find(id: string): Promise<RunState | undefined>;
  /** Stops a run everywhere, and answers how it ended; undefined when there is no such run. One that has ended stays as it is. */
  cancel(id: string): Promise<RunState | undefined>;
}

const NONE: RunState = { id: "none", status: "none", progress: 0, message: null, secondsLeft: null };

function stateOf(work: StoredWork): RunState {
  const { status, progress, message, secondsLeft } = workState(work);
  return { id: work.id, status, progress, message, secondsLeft };
}

/** Builds the runs of a server on a store and its desk. */
export function runsAt(store: Store, desk: Desk): Runs {
  const find = async (id: string): Promise<RunState | undefined> => {
    const stored = await store.work.find(id);
    return stored?.kind === PROJECTION.kind ? stateOf(stored) : undefined;
  };
  return {
    find,
    start: async (job) => stateOf(await askAt(desk, await runOrder(store, job), "As many runs wait as may. Try again in a minute.")),
    stateOf: async (job) => {
      const newest = await store.work.newest(PROJECTION.kind, runName(projectionKey(job)));
      return newest === undefined ? NONE : stateOf(newest);
    },
    cancel: async (id) => {
      if ((await find(id)) === undefined) return undefined;
      const ended = await desk.cancel(id);
      return ended === undefined ? find(id) : stateOf(ended);
    },
  };
}
