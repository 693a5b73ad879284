import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { AllPlansState, MadePlanState, PlanDifferences, PlanList, PlanState } from "#apps/contract";
import { address, ask } from "./client.ts";

/** Milliseconds between looks at work that goes on. */
export const INTERVAL = 700;
/** Whether work waits or is worked on. */
export const isOpen = (status: string | undefined): boolean => status === "queued" || status === "running";

/** Who has a plan, and how far each has come. */
export const plansQuery = (dataset: string) =>
  queryOptions({
    queryKey: ["plans", dataset],
    queryFn: async ({ signal }) => (await ask(PlanList, address(["plans"], { dataset }), { signal })).plans,
    staleTime: 0,
  });

/** One unit's plan as it stands: content, steps, versions, history, comments. */
export const planQuery = (unit: string, dataset: string) =>
  queryOptions({
    queryKey: ["plan", unit, dataset],
    queryFn: ({ signal }) => ask(PlanState, address(["plans", unit], { dataset }), { signal }),
    // Others edit the same plan: what was fetched a while ago may be old.
    staleTime: 0,
    refetchOnWindowFocus: true,
  });

/** What of a plan is to be made. */
export interface MadeAsked {
  readonly unit: string;
  /** `draft`, or the number of a version. */
  readonly version: string;
  /** Revision of the draft, so that a saved change is made anew; 0 for a version. */
  readonly revision: number;
}

/** A plan with all its numbers, or how far the making of them is. */
export const madePlanQuery = ({ unit, version, revision }: MadeAsked) =>
  queryOptions({
    queryKey: ["made-plan", unit, version, revision],
    queryFn: ({ signal }) => ask(MadePlanState, address(["plans", unit, "made"], { version }), { signal }),
  });

/** What differs between two versions of a plan; asks again while the draft's numbers are being made. */
export const planDifferencesQuery = (unit: string, from: string, to: string, revision: number) =>
  queryOptions({
    queryKey: ["plan-differences", unit, from, to, revision],
    queryFn: ({ signal }) => ask(PlanDifferences, address(["plans", unit, "differences"], { from, to }), { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.numbers === null && state.status !== "error" ? 2 * INTERVAL : false),
  });

/** The plans of all units added up to the nation; asks again while they are being added up. */
export const allPlansQuery = (dataset: string) =>
  queryOptions({
    queryKey: ["all-plans", dataset],
    queryFn: ({ signal }) => ask(AllPlansState, address(["plans", "made", "all"], { dataset }), { signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (isOpen(state.data?.status) && state.status !== "error" ? INTERVAL : false),
  });
