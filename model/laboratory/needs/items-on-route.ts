import type { RouteOf } from "../inputs/laboratory.ts";

/**
 * Gives the items of each step of a route that some requests lead to, by draw: each item of the step before becomes `itemsBefore`, a step that collates
 * counts requests again, and repeats are done once more.
 *
 * @param requests by draw.
 */
export function itemsOnRoute({ steps }: RouteOf<Float64Array>, requests: Float64Array): Float64Array[] {
  let items = requests;
  return steps.map(({ collates, itemsBefore, repeats }) => {
    const from = collates ? requests : items;
    items = from.map((count, d) => count * itemsBefore[d]!);
    return items.map((count, d) => count * (1 + repeats[d]!));
  });
}
