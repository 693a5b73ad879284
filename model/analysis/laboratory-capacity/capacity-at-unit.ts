import { type Scenario, staffAtUnits } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { type CapacityOfOne, capacityOfOne } from "./capacity-of-one.ts";

/** Last year and futures. */
interface CapacityRun {
  readonly year: number;
  readonly draws: number;
  readonly seed: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** Occupations of the staff of a unit's laboratories, in alphabetical order. */
export function occupationsInLaboratories({ tables }: Dataset, unit: string): string[] {
  const here = new Set(tables.laboratories.filter((row) => row.unit === unit).map(({ id }) => id));
  return [...new Set(tables.staff_groups.filter(({ laboratory }) => here.has(laboratory)).map(({ occupation }) => occupation))].sort();
}

/**
 * Finds what every laboratory of a unit needs until a year, and what stops it first: the digits the question `laboratory-capacity` gives with the
 * same year, draws and seed.
 *
 * @throws MissingFigures when the dataset lacks figures the run needs.
 */
export function capacityAtUnit(
  dataset: Dataset,
  scenario: Scenario,
  unit: string,
  { year, draws, seed, onProgress, ...how }: CapacityRun,
): CapacityOfOne[] {
  const occupations = occupationsInLaboratories(dataset, unit);
  const staff = occupations.flatMap((occupation, at) =>
    staffAtUnits(dataset, scenario, {
      occupation,
      units: [unit],
      year,
      draws,
      seed,
      ...how,
      onProgress: (done) => onProgress?.((at + done) / occupations.length),
    }).map((one) => ({ ...one, occupation })),
  );
  return dataset.tables.laboratories
    .filter((row) => row.unit === unit)
    .map(({ id }) => capacityOfOne(dataset, id, staff, { scenario, year, draws, seed }));
}
