import { type CompiledOccupation, reportedUnits, unitTree } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

/**
 * Gives the positions of the leaves that a unit sums.
 *
 * @throws RangeError when the occupation has neither staff nor demand there.
 */
export function leavesOf(dataset: Dataset, { inputs }: CompiledOccupation, unit: string): readonly number[] {
  const ids = inputs.units.map((leaf) => leaf.unit);
  const found = reportedUnits(unitTree(dataset), ids, [unit])[0];
  if (found === undefined)
    throw new RangeError(`${inputs.occupation} has neither staff nor demand at ${unit}; choose another unit or occupation`);
  return found.leaves;
}
