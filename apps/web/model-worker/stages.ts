import type { FromWorker, ModelQuestion, ToWorker } from "./messages.ts";

/** Draws of the quick first answer. Enough for a median that hardly moves when the full answer comes. */
export const COARSE_DRAWS = 64;
/** Milliseconds from a quick answer to the work on the full one: the page draws first, and a hand that moves on is not waited for. */
export const REST = 80;

/** What stages need from their surroundings; the client passes the real ones. */
export interface Threads {
  /** Sends a question to the thread of quick answers, or to that of full ones. */
  readonly quick: (message: ToWorker) => void;
  readonly full: (message: ToWorker) => void;
  /** Calls back after some milliseconds. */
  readonly later: (act: () => void, milliseconds: number) => void;
}

/**
 * Asks each question twice, of two threads: at once for a quick answer from few draws, and for the full one when the quick answer
 * has been drawn and no newer question of its lane has come. So a hand on a slider never waits for a full answer that it has made stale.
 */
export class Stages {
  private count = 0;
  private readonly newest = new Map<string, { readonly id: number; readonly question: ModelQuestion }>();
  private readonly threads: Threads;

  constructor(threads: Threads) {
    this.threads = threads;
  }

  /** Asks a question in a lane. Gives its number. */
  ask(lane: string, question: ModelQuestion): number {
    this.count += 1;
    const id = this.count;
    this.newest.set(lane, { id, question });
    const { draws, futures } = question;
    if (draws <= COARSE_DRAWS) this.askInFull(lane, id);
    else {
      const quick = { ...question, draws: COARSE_DRAWS, futures: Math.min(futures, COARSE_DRAWS) };
      this.threads.quick({ kind: "ask", id, lane, question: quick, stage: "coarse" });
    }
    return id;
  }

  /** Hears what a thread says. A quick answer has its question asked in full. */
  hear(message: FromWorker): void {
    if (message.kind !== "answer" || message.stage !== "coarse") return;
    this.threads.later(() => this.askInFull(message.lane, message.id), REST);
  }

  private askInFull(lane: string, id: number): void {
    const newest = this.newest.get(lane);
    if (newest?.id === id) this.threads.full({ kind: "ask", id, lane, question: newest.question, stage: "refined" });
  }
}
