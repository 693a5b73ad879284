import type { ProductOf } from "../../inputs/laboratory.ts";
import type { ProductMonths } from "../../stock/use/forecast-use.ts";
import { setProductNeed, type UsedBy } from "./product-needs.ts";

/** Gives the months of a product; the two parts are together what the plan says it needs. */
export function productMonths(product: ProductOf<Float64Array>, usedBy: UsedBy, cells: number): ProductMonths {
  const months = { byTests: new Float64Array(cells), bySchedule: new Float64Array(cells), variance: new Float64Array(cells) };
  const [tests, schedule] = [product.uses.filter(({ per }) => per === "test"), product.uses.filter(({ per }) => per !== "test")];
  setProductNeed(months.byTests, { ...product, uses: tests }, usedBy);
  setProductNeed(months.bySchedule, { ...product, uses: schedule }, usedBy);
  // Of a test 1/(1 − waste) as much is used; its square is the share of the variance that one test makes.
  const squared = tests.map((use) => ({
    ...use,
    net: use.net.map((net, d) => (net / (1 - use.waste[d]!)) ** 2),
    waste: new Float64Array(use.net.length),
  }));
  setProductNeed(months.variance, { ...product, uses: squared }, usedBy);
  return months;
}
