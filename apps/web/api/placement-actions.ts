import type { z } from "zod";
import {
  PlacementAllocationState,
  PlacementCaseResult,
  type PlacementMoveRequest,
  PlacementMoveResult,
  type PlacementReplanRequest,
} from "#apps/contract";
import { address, ask, tell } from "./client.ts";

/** Keeps the example as a term. */
export const addExampleTerm = (dataset: string) =>
  ask(PlacementCaseResult, address(["placements", "cases", "example"]), { method: "POST", json: { dataset } });

/** Keeps the files of a term, loose or in a zip file; throws with findings, keeping nothing, where anything is wrong. */
export function addTerm(dataset: string, files: readonly File[]) {
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  return ask(PlacementCaseResult, address(["placements", "cases"], { dataset }), { method: "POST", form });
}

/** Erases a term with all that was made of it. */
export const eraseTerm = (id: string) => tell(address(["placements", "cases", id]), { method: "DELETE" });

/** Allocates a term; the same term gives the same allocation, made once. */
export const startAllocation = (term: string) =>
  ask(PlacementAllocationState, address(["placements", "allocations"]), { method: "POST", json: { case: term } });

/** Stops an allocation that is being made; the best found so far is kept, marked. */
export const stopAllocation = (id: string) =>
  ask(PlacementAllocationState, address(["placements", "allocations", id]), { method: "DELETE" });

/** Allocates again after changes, with as few moves as possible. */
export const replanAllocation = (id: string, request: z.input<typeof PlacementReplanRequest>) =>
  ask(PlacementAllocationState, address(["placements", "allocations", id, "replan"]), { method: "POST", json: request });

/** Checks a move, or makes it a decision. */
export const moveBlock = (id: string, request: z.input<typeof PlacementMoveRequest>, signal?: AbortSignal) =>
  ask(PlacementMoveResult, address(["placements", "allocations", id, "moves"]), { method: "POST", json: request, signal });
