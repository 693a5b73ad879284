import { aboutOccupation, type RunKey, type Store, type StoredWork } from "#io/store";
import { type Desk, type Projecting, projectionKey, singleOrder } from "#io/work";
import type { Noise } from "#model/projection";
import { MissingFigures, type Series } from "#model/scenario";
import type { Metrics } from "../metrics/metrics.ts";
import { HttpProblem } from "../problems/http-problem.ts";
import { AS_MUCH_AS_IT_CAN, askAt, PATIENCE } from "../work/ask-at.ts";

/** What to project, apart from the occupation. */
export interface ProjectionJob extends Projecting {
  readonly noise: Noise;
}

/** Gives projections: those stored already, or computed at the desk and stored. */
export interface Projector {
  /** The key a job's outcomes are stored under. */
  keyOf(job: ProjectionJob): RunKey;
  /**
   * The series of one occupation at the units given (default all). Two who ask for the same at once share one computation.
   *
   * @throws MissingFigures; HttpProblem `busy`.
   */
  series(job: ProjectionJob, occupation: string, units?: ReadonlySet<string>): Promise<Series[]>;
}

/** Builds the projector on a store and its desk. */
export function projector(store: Store, desk: Desk, metrics: Metrics): Projector {
  const load = (job: ProjectionJob, occupation: string, units: ReadonlySet<string> | undefined): Promise<Series[] | undefined> => {
    const only = units === undefined ? { futures: job.futures } : { futures: job.futures, units };
    return store.outcomes.load(projectionKey(job), aboutOccupation(occupation), only);
  };

  return {
    keyOf: projectionKey,
    series: async (job, occupation, units) => {
      const began = performance.now();
      const observe = (from: "store" | "computed") => metrics.projections.observe({ from }, (performance.now() - began) / 1000);
      const stored = await load(job, occupation, units);
      if (stored !== undefined) {
        observe("store");
        return stored;
      }
      const { id } = await askAt(desk, singleOrder(job, occupation), AS_MUCH_AS_IT_CAN);
      const computed = whyNot(await desk.wait(id, PATIENCE)) ?? (await load(job, occupation, units));
      if (computed === undefined) throw new Error(`the projection of "${occupation}" was done, but is not stored`);
      observe("computed");
      return computed;
    },
  };
}

/** Says why work gave nothing. @throws what it failed with, or that it is not done. */
function whyNot(work: StoredWork | undefined): undefined {
  if (work?.status === "done") return;
  if (work?.status !== "failed") throw new HttpProblem(503, "busy", "The projection was not ready in time. Try again in a minute.");
  throw work.findings.length > 0 ? new MissingFigures([...work.findings]) : new Error(work.message ?? "the projection failed");
}
