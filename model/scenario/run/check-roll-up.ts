import { MEASURES, type Measure, measuresOf, type OccupationDraws, type WorkedMeasure } from "#model/projection";
import { staffedChildren } from "../units/staffed-children.ts";
import type { UnitTree } from "../units/unit-tree.ts";

const TOLERANCE = 1e-9;
const DERIVED: ReadonlySet<Measure> = new Set(["gap", "gapShare", "experiencedSupply", "expansionDemand", "recruitmentNeed"]);
/** Every measure that is a sum over units; the others are derived from these sums. */
const CHECKED = MEASURES.filter((measure) => !DERIVED.has(measure));

type DrawsOf = (measure: Measure | WorkedMeasure) => Float64Array;

/**
 * Checks that every unit equals the sum of its parts in every draw and year: the units directly below it, and staff of its own.
 *
 * A unit's own figures are summed over leaves, so a leaf counted twice, or not at all, is found.
 *
 * @throws Error naming the measure, unit, year and draw, when they differ by more than 1e-9 of the sum.
 */
export function checkRollUp(projection: OccupationDraws, tree: UnitTree): void {
  const leafOf = new Map(projection.units.map((unit, position) => [unit, position]));
  const every = projection.units.map((_, position) => position);
  const checked = projection.workedDemand === undefined ? CHECKED : [...CHECKED, "workedDemand" as const];
  const climbed = new Float64Array(projection.years * projection.draws);
  check(tree.nation, measuresOf(projection, every));

  function check(unit: string, whole: DrawsOf): void {
    const own = leafOf.get(unit);
    const children = staffedChildren(tree, unit, leafOf);
    const below = children.map((child): DrawsOf => {
      const within = tree.within(child);
      return measuresOf(
        projection,
        every.filter((position) => within.has(projection.units[position]!)),
      );
    });
    const parts = own === undefined ? below : [...below, measuresOf(projection, [own])];
    // A leaf is its own sum.
    if (children.length === 0 && own !== undefined) return;
    for (const measure of checked) {
      const found = whole(measure);
      climbed.fill(0);
      for (const part of parts) addTo(climbed, part(measure));
      const at = firstDifference(found, climbed);
      if (at < 0) continue;
      const year = projection.firstYear + Math.floor(at / projection.draws);
      throw new Error(
        `roll-up of ${projection.occupation}: ${measure} of ${unit} in ${year}, draw ${at % projection.draws}, is ${found[at]} by leaves and ${climbed[at]} by levels`,
      );
    }
    children.forEach((child, i) => {
      check(child, below[i]!);
    });
  }
}

function addTo(sum: Float64Array, values: Float64Array): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += values[at]!;
}

/** Position of the first number that differs by more than rounding; -1 where none does. */
function firstDifference(found: Float64Array, expected: Float64Array): number {
  for (let at = 0; at < found.length; at++) {
    const value = found[at]!;
    if (Math.abs(value - expected[at]!) > TOLERANCE * Math.max(1, Math.abs(value))) return at;
  }
  return -1;
}
