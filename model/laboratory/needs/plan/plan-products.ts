import type { DrawnLaboratory, ProductOf, StorageClass } from "../../inputs/laboratory.ts";
import type { Volumes } from "../../volumes/volume-streams.ts";
import { storageThere } from "../area/floor-needed.ts";
import { MONTHS } from "../months/month.ts";
import { setProductNeed } from "../products/product-needs.ts";
import { openResource, type ResourceNeeds } from "../resource/resource-needs.ts";
import type { Drivers } from "./drivers.ts";

/** How products are kept. */
export interface StorageRule {
  /** Largest stock of a product in months of its use, by draw: its order-up-to level. Null: it takes no storage that is counted. */
  readonly heldMonths: (product: string) => Float64Array | null;
  /** Told the gross need of each product by year and draw, in an array that is used again for the next. */
  readonly visit?: (product: ProductOf<Float64Array>, need: Float64Array) => void;
}

/**
 * Gives the storage that products need in every class, m³: months held · a month's use / pack size · m³ of a pack, at the mean month of the
 * year, for an order-up-to level follows the year and not the month.
 *
 * Products come one by one, so that thousands can be drawn, used and let go.
 */
export function planProducts(
  products: Iterable<ProductOf<Float64Array>>,
  laboratory: Pick<DrawnLaboratory, "rooms">,
  { years, draws }: Volumes,
  drivers: Drivers,
  { heldMonths, visit }: StorageRule,
): readonly ResourceNeeds[] {
  const need = new Float64Array(years * draws);
  const stored = new Map<StorageClass, Float64Array>();
  for (const product of products) {
    setProductNeed(need, product, drivers);
    visit?.(product, need);
    const held = heldMonths(product.product);
    const { packSize, packVolume, storageClass } = product;
    if (held === null || packSize === null || packVolume === null) continue;
    const volume = stored.get(storageClass) ?? new Float64Array(years * draws);
    stored.set(storageClass, volume);
    const each = held.map((months, d) => (months / MONTHS / packSize[d]!) * packVolume[d]!);
    for (let start = 0; start < need.length; start += draws) {
      for (let d = 0, at = start; d < draws; d++, at++) volume[at]! += need[at]! * each[d]!;
    }
  }
  return [...stored].map(([storageClass, volume]) => {
    const there = storageThere(laboratory, storageClass);
    const held = there === null ? null : volume.map((_, at) => there[at % draws]!);
    const { needs, note } = openResource({ kind: "storage", storageClass }, { years, draws }, held, false);
    const months = new Float64Array(MONTHS * draws);
    for (let year = 0; year < years; year++) {
      for (let m = 0; m < MONTHS; m++) months.set(volume.subarray(year * draws, (year + 1) * draws), m * draws);
      note(year, months);
    }
    return needs;
  });
}
