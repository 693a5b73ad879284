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

/** Milliseconds between two messages of progress: the page draws itself anew for each. */
const PROGRESS_EVERY = 100;

/** What went wrong, as text for developers. */
const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Answers questions one at a time: the newest of each lane, while those it replaced are dropped before they start. */
export class Session {
  private dataset: Dataset | null = null;
  private readonly waiting = new Map<string, Ask>();
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
    this.waiting.delete(message.lane);
    this.waiting.set(message.lane, message);
    if (this.working) return;
    this.working = true;
    try {
      for (let [next] = this.waiting.values(); next; [next] = this.waiting.values()) {
        this.waiting.delete(next.lane);
        this.answer(next);
        await this.around.pause();
      }
    } finally {
      this.working = false;
    }
  }

  private answer({ id, lane, question, stage }: Ask): void {
    const { post, run, now } = this.around;
    if (!this.dataset) {
      post({ kind: "failed", id, lane, code: "noDataset", message: "No dataset was sent before the question" });
      return;
    }
    const started = now();
    let told = started;
    try {
      const series = run(this.dataset, question, (done) => {
        if (stage === "coarse" || now() - told < PROGRESS_EVERY) return;
        told = now();
        post({ kind: "progress", id, lane, done });
      });
      post({ kind: "answer", id, lane, stage, draws: question.draws, series, took: now() - started });
    } catch (error) {
      post({ kind: "failed", id, lane, code: "model", message: textOf(error) });
    }
  }
}
