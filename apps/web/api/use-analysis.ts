import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { z } from "zod";
import { type AnalysisRequest, AnalysisState } from "#apps/contract";
import type { AnalysisResult } from "#model/analysis";
import { address, ask } from "./client.ts";

/** Milliseconds between looks at an analysis that goes on. */
const INTERVAL = 700;

type Asked = z.input<typeof AnalysisRequest>;
type ResultOf<R extends Asked> = Extract<AnalysisResult, { kind: R["question"]["kind"] }>;

/** An analysis as a page follows it. */
export interface FollowedAnalysis<R extends Asked = Asked> {
  /** The answer; null until there is one. */
  readonly result: ResultOf<R> | null;
  /** How it goes on the server; undefined until the server has taken the question. */
  readonly state: AnalysisState | undefined;
  /** Whether a question has been asked and neither answered nor ended. */
  readonly going: boolean;
  /** What went wrong with a request, an `ApiProblem` mostly; null when nothing did. */
  readonly error: unknown;
  readonly cancelling: boolean;
  /** Stops the work on the server. */
  cancel(): void;
  /** Asks the same again, after it was cancelled or failed. */
  retry(): void;
}

const isOpen = (state: AnalysisState | undefined): boolean => state?.status === "queued" || state?.status === "running";

const cancelAnalysis = (id: string) => ask(AnalysisState, address(["analyses", id]), { method: "DELETE" });

/**
 * Asks the server a question and follows it until it is answered; the same question asked again is answered from what is kept.
 *
 * A question that is replaced by another before it is answered is stopped. Show how it goes with `AnalysisProgress`.
 *
 * @param request null: nothing is asked yet.
 */
export function useAnalysis<const R extends Asked>(request: R | null): FollowedAnalysis<R> {
  const queries = useQueryClient();
  const options = queryOptions({
    queryKey: ["analysis", request] as const,
    queryFn: ({ signal }) => {
      const before = queries.getQueryData<AnalysisState>(["analysis", request]);
      return before !== undefined && isOpen(before)
        ? ask(AnalysisState, address(["analyses", before.id]), { signal })
        : ask(AnalysisState, address(["analyses"]), { method: "POST", json: request, signal });
    },
    // An answer never changes, and what was cancelled is not started again by coming back to the page.
    staleTime: ({ state }) => (isOpen(state.data) ? 0 : Number.POSITIVE_INFINITY),
    refetchInterval: ({ state }) => (isOpen(state.data) && state.status !== "error" ? INTERVAL : false),
  });
  const query = useQuery({ ...options, enabled: request !== null });
  const state = request === null ? undefined : query.data;
  const cancel = useMutation({ mutationFn: cancelAnalysis, onSuccess: (ended) => queries.setQueryData(options.queryKey, ended) });
  useStopReplaced(JSON.stringify(request), state);
  return {
    result: (state?.analysis?.result ?? null) as ResultOf<R> | null,
    state,
    going: request !== null && !query.error && (state === undefined || isOpen(state)),
    error: request === null ? null : (query.error ?? cancel.error),
    cancelling: cancel.isPending,
    cancel: () => {
      if (state !== undefined) cancel.mutate(state.id);
    },
    retry: () => {
      cancel.reset();
      void queries.resetQueries({ queryKey: options.queryKey, exact: true });
    },
  };
}

/** Stops an open analysis when the page asks something else instead; leaving the page lets it go on, so that its answer is there later. */
function useStopReplaced(asked: string, state: AnalysisState | undefined): void {
  const queries = useQueryClient();
  const last = useRef<{ asked: string; state: AnalysisState | undefined }>({ asked, state });
  useEffect(() => {
    const { asked: before, state: left } = last.current;
    last.current = { asked, state };
    if (before === asked || left === undefined || !isOpen(left)) return;
    const forget = () => queries.removeQueries({ queryKey: ["analysis", JSON.parse(before)], exact: true });
    // Nobody waits for it any more, so nobody needs to hear if it could not be stopped.
    cancelAnalysis(left.id).then(forget, forget);
  }, [asked, state, queries]);
}
