import type { DatasetSummary } from "#apps/contract";
import { CURRENT, REFERENCE } from "../../reader/place.ts";

/** A dataset version under a scenario, by their ids in the address; the dataset by its content hash. */
export interface SideIds {
  readonly dataset: string;
  readonly scenario: string;
}

/** Finds the content hash behind `current` or a hash: the one given, or the newest stored that is not the reference, else the newest. */
export const hashOf = (dataset: string, versions: readonly DatasetSummary[]): string =>
  dataset !== CURRENT ? dataset : ((versions.find((version) => !version.reference) ?? versions[0])?.hash ?? dataset);

/**
 * Picks the side to compare from where the reader has chosen none: the reference path on the same dataset where the reader is in a scenario,
 * else the newest other version of the dataset under the same scenario; the place itself where there is neither.
 */
export function usualSide(place: SideIds, versions: readonly DatasetSummary[]): SideIds {
  if (place.scenario !== REFERENCE) return { ...place, scenario: REFERENCE };
  const created = versions.find((version) => version.hash === place.dataset)?.storedAt ?? "";
  const others = versions.filter((version) => version.hash !== place.dataset).toSorted((a, b) => b.storedAt.localeCompare(a.storedAt));
  const earlier = others.find((version) => version.storedAt <= created);
  return { ...place, dataset: (earlier ?? others[0])?.hash ?? place.dataset };
}

/** Tells whether two sides are the same. */
export const sameSide = (a: SideIds, b: SideIds): boolean => a.dataset === b.dataset && a.scenario === b.scenario;

/** Names a side by what sets it apart from the other: the edition, the scenario, or both; and says whether it is an earlier edition. */
export function basisOf(
  from: SideIds,
  to: SideIds,
  versions: readonly DatasetSummary[],
  names: { readonly dataset: string; readonly scenario: string; readonly both: string },
): { readonly kind: "since" | "against"; readonly name: string } {
  const stored = (hash: string) => versions.find((version) => version.hash === hash)?.storedAt ?? "";
  if (from.dataset === to.dataset) return { kind: "against", name: names.scenario };
  if (from.scenario !== to.scenario) return { kind: "against", name: names.both };
  return { kind: stored(from.dataset) < stored(to.dataset) ? "since" : "against", name: names.dataset };
}
