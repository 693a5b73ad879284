import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import {
  PLACEMENT_VIEWS,
  PlacementAllocationState,
  PlacementCase,
  PlacementCaseDetails,
  PlacementDifference,
  PlacementExplanation,
  type PlacementView,
  PlacementWorthState,
} from "#apps/contract";
import { address, ask } from "./client.ts";

/** Milliseconds between looks at what goes on. */
const INTERVAL = 700;

const isOpen = (status: string | undefined): boolean => status === "queued" || status === "running";
const path = (id: string, ...rest: string[]): string[] => ["placements", "allocations", id, ...rest];

/** Terms the server keeps, newest first. */
export const placementCasesQuery = () =>
  queryOptions({
    queryKey: ["placement-cases"],
    queryFn: ({ signal }) => ask(z.array(PlacementCase), address(["placements", "cases"]), { signal }),
  });

/** A term with what has been made of it. */
export const placementCaseQuery = (id: string) =>
  queryOptions({
    queryKey: ["placement-case", id],
    queryFn: ({ signal }) => ask(PlacementCaseDetails, address(["placements", "cases", id]), { signal }),
  });

/** An allocation, followed until it is done. */
export const placementAllocationQuery = (id: string) =>
  queryOptions({
    queryKey: ["placement-allocation", id],
    queryFn: ({ signal }) => ask(PlacementAllocationState, address(path(id)), { signal }),
    staleTime: ({ state }) => (isOpen(state.data?.status) ? 0 : Number.POSITIVE_INFINITY),
    refetchInterval: ({ state }) => (isOpen(state.data?.status) && state.status !== "error" ? INTERVAL : false),
  });

/** An allocation seen in one way; what is made of it never changes, but for days to a deadline. */
export const placementViewQuery = <const V extends PlacementView>(id: string, view: V) =>
  queryOptions({
    queryKey: ["placement-view", id, view],
    queryFn: ({ signal }): Promise<z.infer<(typeof PLACEMENT_VIEWS)[V]>> =>
      ask(PLACEMENT_VIEWS[view], address(path(id, "views", view)), { signal }) as Promise<z.infer<(typeof PLACEMENT_VIEWS)[V]>>,
    ...(view === "orders" ? {} : { staleTime: Number.POSITIVE_INFINITY }),
  });

/** Why a student lacks something. */
export const placementExplanationQuery = (id: string, student: string) =>
  queryOptions({
    queryKey: ["placement-explanation", id, student],
    queryFn: ({ signal }) => ask(PlacementExplanation, address(path(id, "explanations"), { student }), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What one more place is worth; asking for it begins finding it out. */
export const placementWorthQuery = (id: string) =>
  queryOptions({
    queryKey: ["placement-worth", id],
    queryFn: ({ signal }) => ask(PlacementWorthState, address(path(id, "worth")), { method: "POST", signal }),
    staleTime: ({ state }) => (isOpen(state.data?.status) ? 0 : Number.POSITIVE_INFINITY),
    refetchInterval: ({ state }) => (isOpen(state.data?.status) && state.status !== "error" ? INTERVAL : false),
  });

/** What differs between an allocation and one made before. */
export const placementDifferenceQuery = (id: string, before: string) =>
  queryOptions({
    queryKey: ["placement-difference", id, before],
    queryFn: ({ signal }) => ask(PlacementDifference, address(path(before, "compare"), { with: id }), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
