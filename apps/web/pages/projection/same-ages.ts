import type { Projection } from "#apps/contract";

/** Tells whether the ages of the staff are those of every unit: figures on ages are used, and none is about a unit. */
export function sameAgesEverywhere(figures: Projection["figures"]): boolean {
  const ages = figures.filter(({ table }) => table === "age_profile");
  return ages.length > 0 && ages.every(({ what }) => typeof what.unit !== "string");
}
