import { AGE_COUNT } from "#model/vocabulary";
import type { Lanes } from "./lanes.ts";
import type { Run } from "./run.ts";

/**
 * Puts the new staff of the first 1 January in place: the graduates of the years before, at the unit their programme sends them to.
 *
 * Those who graduated k + 1 years before the first year have lived through k years at the first year's exit probabilities; moves
 * before the first year are left out, since the stock already holds their result. Where the stock has fewer people of an age than that, all
 * vintages are scaled down to it.
 */
export function seedNewStaff(
  { kernel, layout, newPieces, newYears, newAges, programmeGroups }: Run,
  { from, count }: Lanes,
  u: number,
): void {
  if (newYears === 0) return;
  const { newComing, draws } = layout;
  const { classes, pieces, widths, parts, rates, stock, profiles, earlier } = layout.units[u]!;
  const groups = programmeGroups.length;
  const within = newPieces[u]!;
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]!;
    kernel.gather(count, classes, groups, profiles + 2 * classes, earlier + k * groups * draws + from, draws, newComing);
    kernel.seedPart(count, AGE_COUNT, pieces, within.from, within.to, newAges[0], widths, newComing, part);
    for (let year = 0; year < k; year++) {
      kernel.survivePart(count, AGE_COUNT, pieces, within.from, within.to, newAges[1], widths, rates, part);
    }
  }
  const apart = newYears > 1 ? parts[1]! - parts[0]! : 0;
  kernel.limitParts(count, AGE_COUNT, newAges[0], newAges[1], stock, parts[0]!, newYears, apart);
}
