import type { Lanes } from "./lanes.ts";
import type { Run } from "./run.ts";

/**
 * Puts the new staff of the first 1 January in place: the graduates of the years before, at the unit their programme sends them to.
 *
 * Those who graduated k + 1 years before the first year have lived through k years at the first year's exit probabilities; moves
 * before the first year are left out, since the stock already holds their result. Where the stock has fewer people of an age than that, all
 * vintages are scaled down to it.
 */
export function seedNewStaff({ kernel, layout, newYears, programmeGroups }: Run, { from }: Lanes, u: number): void {
  if (newYears === 0) return;
  const { newComing, draws } = layout;
  const { record, vintages, classes, profiles, earlier } = layout.units[u]!;
  const groups = programmeGroups.length;
  vintages.forEach((vintage, k) => {
    kernel.gather(record, groups, profiles + 2 * classes, earlier + k * groups * draws + from, draws, newComing);
    kernel.seedPart(vintage);
    for (let year = 0; year < k; year++) kernel.survivePart(vintage);
  });
  kernel.limitParts(record);
}
