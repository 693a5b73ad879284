import { dayInNorway } from "#io/language";
import { type MadeRequest, type MadeTask, madeTask, type PlanDesk } from "#io/plans";
import type { Store, StoredWork } from "#io/store";
import { type Desk, PLANS, type WorkOrder } from "#io/work";
import type { MadePlan } from "#model/plan";
import type { DatasetLibrary } from "../library/dataset-library.ts";
import { HttpProblem } from "../problems/http-problem.ts";
import { askAt } from "../work/ask-at.ts";
import { DONE, type WorkState, workState } from "../work/work-state.ts";
import { orProblem } from "./refusals.ts";

/** How the making of plans' numbers goes. */
export interface MakingState extends WorkState {
  /** Names the numbers. */
  readonly key: string;
}

/** Plans on this server: the store and datasets they are worked on with, and the making of their numbers at the desk. */
export interface PlanService {
  readonly desk: PlanDesk;
  /**
   * Makes a plan, or finds it made; waits a moment for it.
   *
   * @param patience how long to wait, milliseconds.
   * @throws HttpProblem where there is no such version, what it rests on is not stored, or the server is busy.
   */
  make(
    request: MadeRequest,
    patience?: number,
  ): Promise<{ readonly task: MadeTask; readonly state: MakingState; readonly plan: MadePlan | null }>;
  /** Makes the plan that is being submitted. @throws HttpProblem `busy` where that takes too long, `bad-input` where it cannot be made. */
  makeForVersion(request: MadeRequest): Promise<MadePlan>;
  /**
   * Orders numbers, and waits a moment for them. What failed or was stopped just now is told as it ended.
   *
   * @param patience how long to wait, milliseconds.
   * @throws HttpProblem `busy`.
   */
  order(order: WorkOrder, patience?: number): Promise<MakingState>;
  /** How the making of numbers goes; undefined when nobody asked for it lately. */
  find(key: string): Promise<MakingState | undefined>;
  /** Stops the making for all who wait for it, and gives how it ended. */
  cancel(key: string): Promise<MakingState | undefined>;
}

/** How long a submission waits for the numbers of the plan; they usually have been looked at already. */
const SUBMISSION_PATIENCE = 90_000;
/** How long an asker is kept waiting for quick numbers, milliseconds. */
const A_MOMENT = 800;
/** How long the end of work is told to those who look again, before asking starts it anew; seconds. */
const REMEMBERED = { failed: 30, cancelled: 5 } as const;

const stateOf = (work: StoredWork): MakingState => ({ key: work.key, ...workState(work) });

/** Whether work ended without numbers so lately that those who look again are told. */
const endedLately = ({ status, endedFor }: StoredWork): boolean =>
  (status === "failed" || status === "cancelled") && (endedFor ?? 0) < REMEMBERED[status];

/** Builds the service. */
export function planService(store: Store, datasets: DatasetLibrary, work: Desk): PlanService {
  const desk: PlanDesk = {
    store,
    openDataset: async (hash) =>
      (await store.datasets.find(hash)) === undefined ? undefined : (await datasets.open(hash, "input")).dataset,
    today: () => dayInNorway(new Date()),
  };
  const find: PlanService["find"] = async (key) => {
    const newest = await store.work.newest(PLANS.kind, key);
    return newest === undefined || (newest.finished !== null && !endedLately(newest)) ? undefined : stateOf(newest);
  };
  const order: PlanService["order"] = async (wanted, patience = A_MOMENT) => {
    const newest = await store.work.newest(PLANS.kind, wanted.key);
    if (newest !== undefined && endedLately(newest)) return stateOf(newest);
    const { id } = await askAt(work, wanted, "The server is making as many plans as it can. Ask again in a minute.");
    const state = await work.wait(id, patience);
    if (state === undefined) throw new Error(`the making of ${wanted.key} is not stored any more`);
    return stateOf(state);
  };
  const make: PlanService["make"] = async (request, patience) => {
    const task = await orProblem(madeTask(desk, request));
    const done: MakingState = { key: task.key, ...DONE, findings: [...task.findings] };
    const found = await task.find();
    if (found !== undefined) return { task, state: done, plan: found };
    const wanted = task.order();
    const state = wanted === null ? done : await order(wanted, patience);
    if (state.status !== "done") return { task, state, plan: null };
    return { task, state: done, plan: (await task.find()) ?? null };
  };
  return {
    desk,
    make,
    order,
    find,
    cancel: async (key) => {
      const newest = await store.work.newest(PLANS.kind, key);
      if (newest !== undefined) await work.cancel(newest.id);
      return find(key);
    },
    makeForVersion: async (request) => {
      const { plan, state } = await make(request, SUBMISSION_PATIENCE);
      if (plan !== null) return plan;
      if (state.status === "failed")
        throw new HttpProblem(422, "bad-input", `The plan's numbers cannot be made, so it was not submitted. ${state.message ?? ""}`, {
          findings: [...state.findings],
        });
      throw new HttpProblem(
        503,
        "busy",
        "The plan's numbers are still being made, so it was not submitted. Nothing is lost: submit again in a minute.",
      );
    },
  };
}
