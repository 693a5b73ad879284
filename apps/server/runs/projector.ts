import { runProjection } from "#io/compute";
import { orderKey, type RunOrder } from "#io/jobs";
import { aboutOccupation, type RunKey, type Store } from "#io/store";
import type { ThreadPool } from "#io/threads";
import type { Noise } from "#model/projection";
import type { Series } from "#model/scenario";
import type { Metrics } from "../metrics.ts";
import { HttpProblem } from "../problems/http-problem.ts";
import { Turns } from "./turns.ts";

/** What to project, apart from the occupation. */
export interface ProjectionJob extends RunOrder {
  /** Whether people are expectations, or whole persons who meet chance. */
  readonly noise: Noise;
}

/** The key a job's outcomes are stored under. */
const keyOf = (job: ProjectionJob): RunKey => ({ ...orderKey(job), noise: job.noise });

/** Gives projections: those stored already, or computed in worker threads and stored. */
export interface Projector {
  /** The key a job's outcomes are stored under. */
  keyOf(job: ProjectionJob): RunKey;
  /** The series of one occupation at the units given (default all). Two who ask for the same at once share one computation. */
  series(job: ProjectionJob, occupation: string, units?: ReadonlySet<string>): Promise<Series[]>;
  /** Stops every computation, waits until they have stopped, and takes no more. */
  close(): Promise<void>;
}

/** Most requests that may wait for a computation; more are told to come back. */
const MOST_WAITING = 50;
/** Computations for requests going on at once; each takes one thread. */
const AT_ONCE = 2;

/** Builds the projector on a store. */
export function projector(store: Store, threads: ThreadPool, metrics: Metrics): Projector {
  const turns = new Turns(AT_ONCE, MOST_WAITING);
  const underway = new Map<string, Promise<Series[]>>();
  const closing = new AbortController();

  async function compute(job: ProjectionJob, occupation: string): Promise<Series[]> {
    const { dataset, scenario, to, draws, seed, noise } = job;
    const futures = Math.min(job.futures, draws);
    const options = { to, draws, seed, noise, futures, occupations: [occupation], threads, signal: closing.signal };
    const { series } = await runProjection(dataset, scenario.scenario, options);
    // Nothing is being written any more when the store closes.
    await store.outcomes.add(keyOf(job), aboutOccupation(occupation), series);
    return series;
  }

  function computeOnce(job: ProjectionJob, occupation: string): Promise<Series[]> {
    const name = JSON.stringify([keyOf(job), job.futures, occupation]);
    const going = underway.get(name);
    if (going !== undefined) return going;
    const started = turns.take(() => compute(job, occupation)).finally(() => underway.delete(name));
    underway.set(name, started);
    return started;
  }

  return {
    keyOf,
    close: async () => {
      closing.abort(new HttpProblem(503, "busy", "The server is stopping. Try again when it is back."));
      await Promise.allSettled(underway.values());
    },
    series: async (job, occupation, units) => {
      const began = performance.now();
      const observe = (from: "store" | "computed") => metrics.projections.observe({ from }, (performance.now() - began) / 1000);
      const only = units === undefined ? { futures: job.futures } : { futures: job.futures, units };
      const stored = await store.outcomes.load(keyOf(job), aboutOccupation(occupation), only);
      if (stored !== undefined) {
        observe("store");
        return stored;
      }
      if (turns.full) throw new HttpProblem(503, "busy", "The server is computing as much as it can. Try again in a minute.");
      const all = await computeOnce(job, occupation);
      observe("computed");
      return units === undefined ? all : all.filter(({ unit }) => units.has(unit));
    },
  };
}
