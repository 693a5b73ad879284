import type { PlacementAllocationState } from "#apps/contract";

/** The state of an allocation that is there. */
export interface MadeState extends PlacementAllocationState {
  readonly allocation: NonNullable<PlacementAllocationState["allocation"]>;
  readonly names: NonNullable<PlacementAllocationState["names"]>;
}
