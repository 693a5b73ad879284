import { MEASURES, type Measure, measureDraws, type OccupationDraws } from "#model/projection";
import { staffedChildren } from "../units/staffed-children.ts";
import type { UnitTree } from "../units/unit-tree.ts";

const TOLERANCE = 1e-9;
const DERIVED: ReadonlySet<Measure> = new Set(["gap", "gapShare", "experiencedSupply", "expansionDemand", "recruitmentNeed"]);
/** Every measure that is a sum over units; the others are derived from these sums. */
const CHECKED = MEASURES.filter((measure) => !DERIVED.has(measure));

/**
 * Checks that the nation equals the sum of its parts in every draw and year: summed level by level up the tree, and leaf by leaf.
 *
 * The two sums take different ways, so a leaf counted twice, or not at all, is found.
 *
 * @throws Error naming the measure, year and draw, when they differ by more than 1e-9 of the sum.
 */
export function checkRollUp(projection: OccupationDraws, tree: UnitTree): void {
  const leafOf = new Map(projection.units.map((unit, position) => [unit, position]));
  for (const measure of CHECKED) {
    const whole = measureDraws(
      projection,
      measure,
      projection.units.map((_, position) => position),
    );
    const climbed = sumLevel(tree.nation);
    for (let at = 0; at < whole.length; at++) {
      if (Math.abs(whole[at]! - climbed[at]!) > TOLERANCE * Math.max(1, Math.abs(whole[at]!))) {
        const year = projection.firstYear + Math.floor(at / projection.draws);
        throw new Error(
          `roll-up of ${projection.occupation}: ${measure} of the nation in ${year}, draw ${at % projection.draws}, is ${whole[at]} by leaves and ${climbed[at]} by levels`,
        );
      }
    }

    function sumLevel(unit: string): Float64Array {
      const own = leafOf.get(unit);
      const children = staffedChildren(tree, unit, leafOf);
      // A leaf with nothing below it is only read by the level above.
      if (own !== undefined && children.length === 0) return measureDraws(projection, measure, [own]);
      const sum = own === undefined ? new Float64Array(whole.length) : measureDraws(projection, measure, [own]).slice();
      for (const child of children) {
        const below = sumLevel(child);
        for (let at = 0; at < sum.length; at++) sum[at] = sum[at]! + below[at]!;
      }
      return sum;
    }
  }
}
