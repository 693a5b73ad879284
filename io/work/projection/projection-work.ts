import { aboutOccupation, type RunKey, runName, type Store } from "#io/store";
import type { Noise } from "#model/projection";
import type { Scenario } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { defineWork, type WorkOrder, whole } from "../definition/define-work.ts";
import { cutDraws, MOST_NUMBERS } from "./cut-draws.ts";
import { doProjectionPart } from "./projection-part.ts";
import { outcomeKey, type ProjectionRequest } from "./projection-request.ts";

/** A projection: of all occupations of a dataset, or of one. */
export interface Projecting {
  /** A dataset that is in the store. */
  readonly dataset: Dataset;
  readonly scenario: { readonly hash: string; readonly scenario: Scenario };
  readonly to: number;
  readonly draws: number;
  readonly seed: number;
  /** Single futures to keep per unit. */
  readonly futures: number;
  /** Whether people are expectations, or whole persons who meet chance. Default expectations. */
  readonly noise?: Noise;
}

/** The key that the outcomes of a projection are stored under. */
export const projectionKey = (projecting: Projecting): RunKey =>
  outcomeKey(requestOf(projecting, MOST_NUMBERS), projecting.dataset.description.baseYear);

const requestOf = ({ dataset, scenario, ...rest }: Projecting, mostNumbers: number): ProjectionRequest => ({
  ...rest,
  dataset: dataset.hash,
  scenario: scenario.scenario,
  scenarioHash: scenario.hash,
  mostNumbers,
});

/** Orders a projection of all occupations, of expectations; what is stored already is not computed again. */
export async function runOrder(
  store: Store,
  projecting: Omit<Projecting, "noise">,
  { mostNumbers = MOST_NUMBERS }: { readonly mostNumbers?: number | undefined } = {},
): Promise<WorkOrder> {
  const { dataset, to, draws } = projecting;
  const key = projectionKey(projecting);
  const stored = new Set(await store.outcomes.stored(key));
  const years = to - dataset.description.baseYear + 1;
  const parts = dataset.tables.occupations.flatMap(({ id: occupation }) => {
    const about = aboutOccupation(occupation);
    const { batches, drawWeight } = cutDraws(dataset, occupation, { years, draws, mostNumbers });
    return batches.map((batch) => ({ ...batch, about, weight: drawWeight * batch.draws, stored: stored.has(about) }));
  });
  return { kind: PROJECTION.kind, key: runName(key), line: "runs", request: requestOf(projecting, mostNumbers), parts };
}

/** Orders the projection of one occupation, for somebody who waits for it. */
export function singleOrder(projecting: Projecting, occupation: string): WorkOrder {
  const { noise = "expected", draws } = projecting;
  const futures = Math.min(projecting.futures, draws);
  return {
    kind: PROJECTION.kind,
    key: [runName(projectionKey(projecting)), noise, occupation, futures].join("/"),
    line: "single",
    // Never cut: it is small, and one thread has it at once.
    request: { ...requestOf({ ...projecting, futures }, Number.MAX_SAFE_INTEGER), needsFutures: futures > 0 },
    parts: whole(aboutOccupation(occupation), draws),
  };
}

/** Projects occupations. */
export const PROJECTION = defineWork<ProjectionRequest>({
  kind: "projection",
  triedAgain: true,
  limited: false,
  doPart: doProjectionPart,
});
