import type { AnalysisState } from "#apps/contract";
import type { Store } from "#io/store";
import { ANALYSIS, type AskedAnalysis, analysisOrder, type Desk, storedAnalysis } from "#io/work";
import { askAt } from "../work/ask-at.ts";
import { DONE, workState } from "../work/work-state.ts";

/** A question that has been checked. */
export interface AnalysisJob extends AskedAnalysis {
  /** Names all that decides the answer: the same question about the same data has the same id, on any server. */
  readonly id: string;
}

/** Questions put to the model: answered at the desk, and kept. */
export interface Answers {
  /**
   * Takes a question up, or finds it: asked before, it is answered from the store; being answered, it is joined. Waits a moment, so that a
   * quick answer comes at once.
   *
   * @throws HttpProblem `busy` when too many wait.
   */
  ask(job: AnalysisJob): Promise<AnalysisState>;
  /** How one goes, with its answer when it is done; undefined when there is no such question. */
  find(id: string): Promise<AnalysisState | undefined>;
  /** Stops one, whichever process works on it, and gives how it ended; one that has ended stays as it is. Undefined as above. */
  cancel(id: string): Promise<AnalysisState | undefined>;
}

/** How long an asker is kept waiting for a quick answer, milliseconds. */
const A_MOMENT = 800;

/** Builds the questions on a store and its desk. */
export function answersAt(store: Store, desk: Desk): Answers {
  const find = async (id: string): Promise<AnalysisState | undefined> => {
    const newest = await store.work.newest(ANALYSIS.kind, id);
    if (newest !== undefined && newest.status !== "done") return { id, ...workState(newest), analysis: null };
    // Done, or answered so long ago that the work is forgotten; an answer may also have made room for others.
    const analysis = await storedAnalysis(store, id);
    return analysis && { id, ...DONE, analysis };
  };

  return {
    find,
    ask: async (job) => {
      const found = await find(job.id);
      if (found?.status === "done") return found;
      const { id } = await askAt(desk, analysisOrder(job), "The server has as many questions as it can take. Ask again in a minute.");
      const work = await desk.wait(id, A_MOMENT);
      const state = await find(job.id);
      if (state !== undefined) return state;
      throw new Error(`the answer to ${job.id} is not stored, though its work is ${work?.status ?? "gone"}`);
    },
    cancel: async (id) => {
      const newest = await store.work.newest(ANALYSIS.kind, id);
      if (newest !== undefined) await desk.cancel(newest.id);
      return find(id);
    },
  };
}
