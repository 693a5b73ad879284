import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { MadePlanState } from "#apps/contract";
import type { MadePlan } from "#model/plan";
import { cancelMadePlan } from "../../../api/plan-actions.ts";
import { INTERVAL, isOpen, type MadeAsked, madePlanQuery } from "../../../api/plan-queries.ts";

/** A plan with its numbers, as a page follows it. */
export interface FollowedPlan {
  /** The newest there is, of this saving or an earlier one; null until there is one. */
  readonly plan: MadePlan | null;
  /** Whether `plan` is of the saving asked for. */
  readonly fresh: boolean;
  readonly state: MadePlanState | undefined;
  readonly going: boolean;
  readonly error: unknown;
  readonly cancelling: boolean;
  cancel(): void;
  again(): void;
}

/** Follows the making of a plan. While the numbers of a new saving are made, those of the one before stand. */
export function useMadePlan(asked: MadeAsked): FollowedPlan {
  const queries = useQueryClient();
  const options = madePlanQuery(asked);
  // The server tells for a while how work ended before asking begins it anew.
  const [restarting, setRestarting] = useState(false);
  const query = useQuery({
    ...options,
    refetchInterval: ({ state: { data, status } }) =>
      status !== "error" && (isOpen(data?.status) || (restarting && data?.plan == null)) ? INTERVAL : false,
  });
  const state = query.data;
  const cancel = useMutation({ mutationFn: cancelMadePlan, onSuccess: (ended) => queries.setQueryData(options.queryKey, ended) });
  const taken = isOpen(state?.status) || state?.plan != null;
  useEffect(() => {
    if (taken) setRestarting(false);
  }, [taken]);
  const about = `${asked.unit} ${asked.version}`;
  const last = useRef<{ about: string; plan: MadePlan } | null>(null);
  useEffect(() => {
    if (state?.plan) last.current = { about, plan: state.plan };
  }, [state, about]);
  const earlier = last.current?.about === about ? last.current.plan : null;
  const going = query.error === null && (state === undefined || restarting || isOpen(state.status));
  return {
    plan: state?.plan ?? earlier,
    fresh: state?.plan != null,
    state,
    going,
    error: query.error ?? cancel.error,
    cancelling: cancel.isPending,
    cancel: () => {
      if (state) cancel.mutate(state.key);
    },
    again: () => {
      cancel.reset();
      setRestarting(true);
      void query.refetch();
    },
  };
}
