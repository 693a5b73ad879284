import type { ProductOf, UsedPer } from "../../inputs/laboratory.ts";
import { grossNeed } from "../../stock/need/product-need.ts";

/** How often what a product is used by happens, by year or month, and draw. */
export type UsedBy = (per: UsedPer, subject: string | null) => Float64Array;

/**
 * Writes the gross need of a product, base measures by year or month, as `usedBy` has them, and draw: for each use, times it happens · net use / (1 − waste).
 *
 * Packs are rounded where they are ordered, over the order; here nothing is.
 */
export function setProductNeed(out: Float64Array, { product, uses }: ProductOf<Float64Array>, usedBy: UsedBy): void {
  out.fill(0);
  for (const { per, subject, net, waste } of uses) {
    const times = usedBy(per, subject);
    const draws = net.length;
    const gross = net.map((amount, d) => grossOf(product, amount, waste[d]!));
    for (let start = 0; start < out.length; start += draws) {
      for (let d = 0, at = start; d < draws; d++, at++) out[at]! += times[at]! * gross[d]!;
    }
  }
}

/** Drawn figures are within their limits, so that only stated ones which checks have let through can be refused. */
function grossOf(product: string, net: number, waste: number): number {
  const gross = grossNeed(net, waste);
  if (typeof gross !== "number") throw new RangeError(`gross need of product "${product}" cannot be found: ${gross.reason}`);
  return gross;
}

/** Gives what a need costs, by year and draw, at the pack price that holds in each year; null where no price or pack size is stated. */
export function productCost(need: Float64Array, { packSize, prices }: ProductOf<Float64Array>, from: number): Float64Array | null {
  if (packSize === null || prices.length === 0) return null;
  const draws = packSize.length;
  return need.map((amount, at) => {
    const year = from + Math.floor(at / draws);
    const price = prices.findLast((one) => one.from <= year) ?? prices[0]!;
    return (amount / packSize[at % draws]!) * price.value[at % draws]!;
  });
}
