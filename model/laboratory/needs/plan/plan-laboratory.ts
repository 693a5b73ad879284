import type { DrawnLaboratory, ProductOf } from "../../inputs/laboratory.ts";
import type { Volumes } from "../../volumes/volume-streams.ts";
import type { ResourceNeeds } from "../resource/resource-needs.ts";
import { planProducts, type StorageRule } from "./plan-products.ts";
import { type LaboratorySupply, planWork, type WorkNeeds } from "./plan-work.ts";

/** All that a laboratory needs, in every draw. */
export interface LaboratoryNeeds extends WorkNeeds {
  readonly storage: readonly ResourceNeeds[];
  /** Everything that can be short. */
  readonly resources: readonly ResourceNeeds[];
}

/** Gives all that the requests of a laboratory need. Its products may be handed in one by one, each drawn when it is its turn. */
export function planLaboratory(
  laboratory: DrawnLaboratory,
  volumes: Volumes,
  supply: LaboratorySupply,
  keeping: StorageRule,
  products: Iterable<ProductOf<Float64Array>> = laboratory.products,
): LaboratoryNeeds {
  const work = planWork(laboratory, volumes, supply);
  const storage = planProducts(products, laboratory, volumes, work.drivers, keeping);
  const people = work.groups.map(({ needs }) => needs);
  return { ...work, storage, resources: [...people, ...work.stations, ...work.instruments, work.floor, ...storage] };
}
