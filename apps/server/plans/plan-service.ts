import type { Logger } from "pino";
import { dayInNorway, type MadeRequest, type MadeTask, madeTask, type PlanDesk } from "#io/plans";
import type { Store } from "#io/store";
import type { ThreadPool } from "#io/threads";
import type { MadePlan } from "#model/plan";
import type { DatasetLibrary } from "../library/dataset-library.ts";
import { HttpProblem } from "../problems/http-problem.ts";
import { type PlanQueue, planQueue, type WorkState } from "./plan-queue.ts";
import { orProblem } from "./refusals.ts";

/** Plans on this server: the store and datasets they are worked on with, and the queue that makes their numbers. */
export interface PlanService {
  readonly desk: PlanDesk;
  readonly queue: PlanQueue;
  /**
   * Makes a plan, or finds it made; waits a moment for it.
   *
   * @param patience how long to wait, milliseconds.
   * @throws HttpProblem where there is no such version, what it rests on is not stored, or the server is busy.
   */
  make(
    request: MadeRequest,
    patience?: number,
  ): Promise<{ readonly task: MadeTask; readonly state: WorkState; readonly plan: MadePlan | null }>;
  /** Makes the plan that is being submitted. @throws HttpProblem `busy` where that takes too long, `bad-input` where it cannot be made. */
  makeForVersion(request: MadeRequest): Promise<MadePlan>;
  close(): Promise<void>;
}

/** How long a submission waits for the numbers of the plan; they usually have been looked at already. */
const SUBMISSION_PATIENCE = 90_000;

/** Builds the service. */
export function planService(store: Store, datasets: DatasetLibrary, threads: ThreadPool, log: Logger): PlanService {
  const queue = planQueue(threads, log);
  const desk: PlanDesk = {
    store,
    openDataset: async (hash) =>
      (await store.datasets.find(hash)) === undefined ? undefined : (await datasets.open(hash, "input")).dataset,
    today: () => dayInNorway(new Date()),
  };
  const make: PlanService["make"] = async (request, patience) => {
    const task = await orProblem(madeTask(desk, request));
    const done: WorkState = {
      ...{ key: task.key, status: "done", progress: 1, secondsLeft: null, message: null },
      findings: task.findings,
    };
    const found = await task.find();
    if (found !== undefined) return { task, state: done, plan: found };
    const state = await queue.ask({ key: task.key, make: task.make, line: "one", plan: request.unit }, patience);
    if (state.status !== "done") return { task, state, plan: null };
    return { task, state: done, plan: (await task.find()) ?? null };
  };
  return {
    desk,
    queue,
    make,
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
    close: () => queue.close(),
  };
}
