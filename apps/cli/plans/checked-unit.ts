import type { Dataset } from "#model/vocabulary";
import { BadInput } from "../terminal/bad-input.ts";
import { unknownId } from "../terminal/finding.ts";

/** Gives back a unit named on the command line. @throws BadInput where the dataset does not have it, with the nearest. */
export function checkedUnit(dataset: Dataset, unit: string): string {
  const known = dataset.tables.units.map(({ id }) => id);
  if (!known.includes(unit)) throw new BadInput([unknownId("unit", "units", unit, known)]);
  return unit;
}
