import type { Series } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { FromWorker, ModelQuestion, ToWorker } from "./messages.ts";

type Ask = Extract<ToWorker, { kind: "ask" }>;

/** What a session needs from its surroundings; the worker passes the real ones. */
export interface Surroundings {
  /** Runs the model. May throw. */
  readonly run: (dataset: Dataset, question: ModelQuestion, onProgress: (done: number) => void) => readonly Series[];
  readonly post: (message: FromWorker) => void;
  /** Lets waiting messages in before the next piece of work. */
  readonly pause: () => Promise<void>;
  /** Milliseconds on a steady clock. */
  readonly now: () => number;
}

/** What went wrong, as text for developers. */
const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Answers questions in the order that serves a hand on a slider: the newest question of each lane wins, every lane
 * gets a coarse answer before any lane is refined, and work that has become stale is dropped before it starts.
 */
export class Session {
  private dataset: Dataset | null = null;
  private readonly coarse = new Map<string, Ask>();
  private readonly fine = new Map<string, Ask>();
  private working = false;
  private readonly around: Surroundings;

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** Takes a message from the page. The promise ends when there is nothing left to do. */
  async take(message: ToWorker): Promise<void> {
    if (message.kind === "dataset") {
      this.dataset = message.dataset;
      return;
    }
    this.coarse.delete(message.lane);
    this.fine.delete(message.lane);
    (message.coarseDraws === null ? this.fine : this.coarse).set(message.lane, message);
    if (this.working) return;
    this.working = true;
    try {
      for (let next = this.next(); next; next = this.next()) {
        this.answer(next.ask, next.stage);
        await this.around.pause();
      }
    } finally {
      this.working = false;
    }
  }

  private next(): { ask: Ask; stage: "coarse" | "refined" } | null {
    for (const [stage, queue] of [
      ["coarse", this.coarse],
      ["refined", this.fine],
    ] as const) {
      for (const [lane, ask] of queue) {
        queue.delete(lane);
        return { ask, stage };
      }
    }
    return null;
  }

  private answer(ask: Ask, stage: "coarse" | "refined"): void {
    const { id, lane } = ask;
    if (!this.dataset) {
      this.around.post({ kind: "failed", id, lane, code: "noDataset", message: "No dataset was sent before the question" });
      return;
    }
    const draws = stage === "coarse" ? Math.min(ask.coarseDraws ?? ask.question.draws, ask.question.draws) : ask.question.draws;
    const started = this.around.now();
    try {
      const question = { ...ask.question, draws, futures: Math.min(ask.question.futures, draws) };
      const series = this.around.run(this.dataset, question, (done) => {
        if (stage === "refined") this.around.post({ kind: "progress", id, lane, done });
      });
      // A coarse answer that already has all draws is the final one.
      const final = draws === ask.question.draws;
      this.around.post({ kind: "answer", id, lane, stage: final ? "refined" : "coarse", draws, series, took: this.around.now() - started });
      if (!final) this.fine.set(lane, ask);
    } catch (error) {
      this.around.post({ kind: "failed", id, lane, code: "model", message: textOf(error) });
    }
  }
}
