import type { Logger } from "pino";
import type { ComputeOptions } from "#io/compute";
import type { ThreadPool } from "#io/threads";
import { MissingFigures } from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import { HttpProblem } from "../problems/http-problem.ts";
import { secondsLeft } from "../runs/seconds-left.ts";
import { Turns } from "../runs/turns.ts";

/** Numbers of plans to be computed and stored. */
export interface PlanWork {
  /** Names what is computed; two who ask for the same share one computation. */
  readonly key: string;
  make(how: ComputeOptions): Promise<void>;
  /** Which line it waits in: one unit's plan does not wait for those of all. */
  readonly line: "one" | "all";
  /** The plan the numbers are of: asked for anew, it makes older numbers of it stale, unless somebody still asks for them. */
  readonly plan?: string;
}

/** How a computation goes. `done`: its numbers are stored. */
export interface WorkState {
  readonly key: string;
  readonly status: "queued" | "running" | "done" | "failed" | "cancelled";
  readonly progress: number;
  readonly secondsLeft: number | null;
  readonly message: string | null;
  readonly findings: readonly Finding[];
}

/** Computations for plans, one at a time in each line; each takes every core, and the machine shares them between the two. */
export interface PlanQueue {
  /**
   * Takes work up, or joins it, and waits a moment for it. Work that failed or was stopped just now is told as it ended.
   *
   * @param patience how long to wait, milliseconds.
   * @throws HttpProblem `busy` when too many wait, or the server is stopping.
   */
  ask(work: PlanWork, patience?: number): Promise<WorkState>;
  /** How work goes; undefined when nobody asked for it lately. */
  find(key: string): WorkState | undefined;
  /** Stops work for all who wait for it, and gives how it ended. */
  cancel(key: string): Promise<WorkState | undefined>;
  /** Stops all and takes no more. */
  close(): Promise<void>;
}

interface Open {
  readonly abort: AbortController;
  readonly plan: string | undefined;
  startedAt: number | null;
  progress: number;
  ended: Promise<void>;
  /** Who waits for it right now, and when somebody last asked. */
  waiting: number;
  askedAt: number;
}

const MOST_WAITING = 50;
/** How long an asker is kept waiting for a quick answer, milliseconds. */
const A_MOMENT = 800;
/** Those who want numbers look again every second or so; who has not for this long wants them no more, milliseconds. */
const STILL_WANTED = 8000;
/** How long the end of work is told to those who look again, before asking starts it anew; milliseconds. */
const REMEMBERED = { failed: 30_000, cancelled: 5000 } as const;
const CANCELLED = "cancelled";
const FAILED = "The computation failed; the server's log says more. Ask again to try once more.";

/** Builds the queue. */
export function planQueue(threads: ThreadPool, log: Logger, stillWanted = STILL_WANTED): PlanQueue {
  const lines = { one: new Turns(1, MOST_WAITING), all: new Turns(1, MOST_WAITING) };
  const open = new Map<string, Open>();
  const ended = new Map<string, WorkState>();
  let closed = false;

  const stateOf = (key: string, { startedAt, progress }: Open): WorkState => ({
    ...{ key, progress, message: null, findings: [] },
    status: startedAt === null ? "queued" : "running",
    secondsLeft: startedAt === null ? null : secondsLeft((performance.now() - startedAt) / 1000, 0, progress),
  });

  function remember(key: string, status: "failed" | "cancelled", message: string | null, findings: readonly Finding[] = []): void {
    ended.set(key, { key, status, progress: 0, secondsLeft: null, message, findings });
    setTimeout(() => ended.delete(key), REMEMBERED[status]).unref();
  }

  async function follow(work: PlanWork, going: Open): Promise<void> {
    const { signal } = going.abort;
    try {
      await lines[work.line].take(async () => {
        going.startedAt = performance.now();
        const onProgress = (done: number): void => {
          going.progress = done;
        };
        await work.make({ threads, signal, onProgress });
      }, signal);
    } catch (error) {
      if (signal.aborted) remember(work.key, "cancelled", null);
      else if (error instanceof MissingFigures) remember(work.key, "failed", error.message, error.findings);
      else {
        log.error({ err: error, work: work.key }, "a plan could not be made");
        remember(work.key, "failed", FAILED);
      }
    } finally {
      open.delete(work.key);
    }
  }

  /** Stops older numbers of a plan that nobody wants any more. */
  function dropStale({ key, plan }: PlanWork): void {
    if (plan === undefined) return;
    for (const [other, going] of open) {
      const unwanted = going.waiting === 0 && performance.now() - going.askedAt > stillWanted;
      if (other !== key && going.plan === plan && unwanted) going.abort.abort(CANCELLED);
    }
  }

  const find = (key: string): WorkState | undefined => {
    const going = open.get(key);
    return going === undefined ? ended.get(key) : stateOf(key, going);
  };

  return {
    find,
    ask: async (work, patience = A_MOMENT) => {
      const { key } = work;
      if (closed) throw new HttpProblem(503, "busy", "The server is stopping. Try again when it is back.");
      dropStale(work);
      const before = ended.get(key);
      if (before !== undefined) return before;
      let going = open.get(key);
      if (going === undefined) {
        if (lines[work.line].full)
          throw new HttpProblem(503, "busy", "The server is making as many plans as it can. Ask again in a minute.");
        going = {
          ...{ abort: new AbortController(), plan: work.plan, startedAt: null, progress: 0, ended: Promise.resolve() },
          ...{ waiting: 0, askedAt: 0 },
        };
        open.set(key, going);
        going.ended = follow(work, going);
      }
      going.waiting++;
      await Promise.race([going.ended, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
      going.waiting--;
      going.askedAt = performance.now();
      return find(key) ?? { key, status: "done", progress: 1, secondsLeft: null, message: null, findings: [] };
    },
    cancel: async (key) => {
      const going = open.get(key);
      going?.abort.abort(CANCELLED);
      await going?.ended;
      return find(key);
    },
    close: async () => {
      closed = true;
      const all = [...open.values()];
      for (const { abort } of all) abort.abort(CANCELLED);
      await Promise.all(all.map((going) => going.ended));
    },
  };
}
