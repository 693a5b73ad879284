import { measureDraws } from "#model/projection";
import type { Dataset } from "#model/vocabulary";
import { compileOccupation } from "../compile/compile-occupation.ts";
import { simulate } from "../run/simulate.ts";
import type { Scenario } from "../scenario.ts";

/** What the staff of an occupation come to in a year, in the whole country, by draw. */
export interface StaffOf {
  /** Graduates who have started in the occupation before the year, in all since the base year. */
  readonly graduates: Float64Array;
  /** Experienced contracted FTE on 1 January of the year: supply less those who count as new. */
  readonly experienced: Float64Array;
}

/** How it is simulated. */
export interface StaffOptions {
  readonly occupation: string;
  readonly year: number;
  readonly draws: number;
  readonly seed: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** Simulates graduates and experienced staff. @throws MissingFigures when the dataset lacks figures the run needs. */
export function experiencedIn(dataset: Dataset, scenario: Scenario, { occupation, year, draws, ...options }: StaffOptions): StaffOf {
  const projection = simulate(compileOccupation(dataset, scenario, occupation, { to: year }), { draws, ...options });
  const all = projection.units.map((_, unit) => unit);
  const last = year - projection.firstYear;
  const yearly = measureDraws(projection, "graduates", all);
  const graduates = new Float64Array(draws);
  for (let i = 0; i < last * draws; i++) graduates[i % draws]! += yearly[i]!;
  const experienced = measureDraws(projection, "experiencedSupply", all).slice(last * draws, (last + 1) * draws);
  projection.release?.();
  return { graduates, experienced };
}
