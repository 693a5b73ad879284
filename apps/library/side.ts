import type { Side } from "#model/analysis";
import { checkScenario, REFERENCE_SCENARIO, readScenario } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { openDataset } from "./open-dataset.ts";
import { acceptable, Refused } from "./refused.ts";

/** What a projection, question or plan rests on. */
export interface Basis {
  /** Default the reference dataset. */
  readonly dataset?: Dataset | undefined;
  /** A scenario as an object of the file format (`framsyn/scenario/1`, see docs/model.md); default the reference path, where nothing is changed. */
  readonly scenario?: unknown;
}

/** How numbers are drawn. The same draws and seed give the same numbers, for any number of workers. */
export interface Drawing {
  /** Possible futures. */
  readonly draws?: number | undefined;
  /** Start of the random numbers; default 1. */
  readonly seed?: number | undefined;
  /** Worker threads: default as many as the machine has cores, at most 8; 0 computes in the calling thread. */
  readonly workers?: number | undefined;
  /** Called with the share done, 0..1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Stops the work at once. */
  readonly signal?: AbortSignal | undefined;
}

/** Opens dataset and scenario and checks that they fit. @throws Refused where they do not. */
export async function sideOf({ dataset, scenario }: Basis): Promise<Side> {
  const opened = dataset ?? (await openDataset());
  if (scenario === undefined) return { dataset: opened, scenario: REFERENCE_SCENARIO };
  const read = readScenario(scenario);
  if (read.scenario === undefined) throw new Refused(read.findings);
  acceptable(checkScenario(opened, read.scenario));
  return { dataset: opened, scenario: read.scenario };
}

/** Leaves out what is not set, so that the defaults of the function called stand. */
export function given<T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
