import { runProjection, threadStore } from "#io/compute";
import type { RunKey, Store } from "#io/store";
import type { Noise } from "#model/projection";
import { MODEL_VERSION, type Series } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { Metrics } from "../metrics.ts";
import { HttpProblem } from "../problems/http-problem.ts";
import type { ResolvedScenario } from "./resolve-scenario.ts";
import { Turns } from "./turns.ts";

/** What to project, apart from the occupation. */
export interface ProjectionJob {
  readonly dataset: Dataset;
  readonly scenario: ResolvedScenario;
  readonly to: number;
  readonly draws: number;
  readonly seed: number;
  readonly noise: Noise;
  /** Single futures to keep per unit. */
  readonly futures: number;
}

/** How one computation is followed and stopped. */
export interface Following {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
  /** Whether nobody waits for it: then it lets requests go first. */
  readonly background?: boolean;
}

/** Gives projections: those stored already, or computed in worker threads and stored. */
export interface Projector {
  /** The key a job's outcomes are stored under. */
  keyOf(job: ProjectionJob): RunKey;
  /** The series of one occupation at the units given (default all). Two who ask for the same at once share one computation. */
  series(job: ProjectionJob, occupation: string, units?: ReadonlySet<string>): Promise<Series[]>;
  /** Computes occupations at all units, and stores each as it is done, whether or not it was stored before. */
  compute(job: ProjectionJob, occupations: readonly string[], following?: Following): Promise<Series[]>;
  /** Stops every computation, waits until they have stopped, and takes no more. */
  close(): Promise<void>;
}

/** Most requests that may wait for a computation; more are told to come back. */
const MOST_WAITING = 50;
/** Computations for requests going on at once; each takes one thread. */
const AT_ONCE = 2;

/** Builds the projector on a store. */
export function projector(store: Store, metrics: Metrics): Projector {
  const turns = new Turns(AT_ONCE, MOST_WAITING);
  const threads = threadStore(AT_ONCE);
  const underway = new Map<string, Promise<Series[]>>();
  const closing = new AbortController();

  const keyOf = ({ dataset, scenario, to, draws, seed, noise }: ProjectionJob): RunKey => ({
    dataset: dataset.hash,
    scenario: scenario.hash,
    model: MODEL_VERSION,
    seed,
    draws,
    noise,
    firstYear: dataset.description.baseYear,
    lastYear: to,
  });

  async function compute(job: ProjectionJob, occupations: readonly string[], following: Following = {}): Promise<Series[]> {
    const { dataset, scenario, to, draws, seed, noise, futures } = job;
    const stored: Promise<void>[] = [];
    const onOccupation = (occupation: string, series: readonly Series[]): void => {
      stored.push(store.outcomes.add(keyOf(job), occupation, series));
    };
    const signal = AbortSignal.any([closing.signal, ...(following.signal === undefined ? [] : [following.signal])]);
    const options = { to, draws, seed, noise, futures: Math.min(futures, draws), occupations, onOccupation, threads, ...following, signal };
    try {
      return (await runProjection(dataset, scenario.scenario, options)).series;
    } finally {
      // Also when it was stopped: what is done is kept, and nothing is being written when the store closes.
      await Promise.all(stored);
    }
  }

  function computeOnce(job: ProjectionJob, occupation: string): Promise<Series[]> {
    const name = JSON.stringify([keyOf(job), job.futures, occupation]);
    const going = underway.get(name);
    if (going !== undefined) return going;
    const started = turns.take(() => compute(job, [occupation])).finally(() => underway.delete(name));
    underway.set(name, started);
    return started;
  }

  return {
    keyOf,
    compute,
    close: async () => {
      closing.abort(new HttpProblem(503, "busy", "The server is stopping. Try again when it is back."));
      await Promise.allSettled(underway.values());
      await threads.close();
    },
    series: async (job, occupation, units) => {
      const began = performance.now();
      const observe = (from: "store" | "computed") => metrics.projections.observe({ from }, (performance.now() - began) / 1000);
      const only = units === undefined ? { futures: job.futures } : { futures: job.futures, units };
      const stored = await store.outcomes.load(keyOf(job), occupation, only);
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
