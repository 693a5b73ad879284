import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { PlanState } from "#apps/contract";
import { isEditable, type PlanContent } from "#model/plan";
import { savePlan } from "../../../api/plan-actions.ts";
import { planQuery } from "../../../api/plan-queries.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { type History, record, redo, startHistory, undo } from "../../../parts/undo/history.ts";
import { same } from "./cells.ts";
import { type Choice, type Merge, mergePlans } from "./merge.ts";

/** The saving that one's edits began from. */
interface Base {
  readonly revision: number;
  readonly content: PlanContent;
}

/** Somebody else has saved since one began: what they have, and both laid together. */
export interface Collision {
  readonly theirs: PlanState;
  readonly merge: Merge;
}

/** A plan while it is edited: nothing is sent before it is saved, every step can be undone. */
export interface Draft {
  readonly content: PlanContent;
  /** Whether there are edits that are not saved. */
  readonly changed: boolean;
  /** Whether the plan can be edited now: what has been submitted cannot. */
  readonly editable: boolean;
  /** `key` names what is changed; edits of the same in one go are undone together. */
  change(next: PlanContent, key: string): void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Goes back to what was saved last; can be undone. */
  readonly discard: (() => void) | null;
  /** Saves; true when it is done. What went wrong is in `error`, another's saving in `collision`. */
  save(by: string, note: string): Promise<boolean>;
  readonly saving: boolean;
  readonly error: unknown;
  readonly collision: Collision | null;
  /** Puts both people's edits together; they are saved with the next saving. */
  settle(choices: ReadonlyMap<string, Choice>): void;
}

/** Edits one unit's plan. `state` is the newest from the server; the edits stand on the revision they began from until they are saved. */
export function useDraft(state: PlanState, dataset: string): Draft {
  const queries = useQueryClient();
  const [base, setBase] = useState<Base>(state);
  const [history, setHistory] = useState<History<PlanContent>>(() => startHistory(state.content));
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<PlanState | null>(null);
  const content = history.present;
  const changed = useMemo(() => !same(content, base.content), [content, base]);

  // What others save is taken over at once where nothing is being edited.
  useEffect(() => {
    if (state.revision === base.revision || changed) return;
    setBase(state);
    setHistory(startHistory(state.content));
  }, [state, base.revision, changed]);

  const change = useCallback((next: PlanContent, key: string) => setHistory((old) => record(old, next, key, performance.now())), []);
  const merge = useMemo(() => theirs && mergePlans(base.content, content, theirs.content), [theirs, base, content]);
  const { queryKey } = planQuery(state.unit, dataset);

  const save = async (by: string, note: string): Promise<boolean> => {
    setSaving(true);
    setError(null);
    try {
      const saved = await savePlan(state.unit, { revision: base.revision, content, by, note });
      queries.setQueryData(queryKey, saved);
      setBase(saved);
      // What was written meanwhile stays, as edits on top of what is now saved.
      setHistory((old) => (old.present === content ? { ...old, present: saved.content, last: null } : old));
      void queries.invalidateQueries({ queryKey: ["plans"] });
      return true;
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.problem?.meanwhile !== undefined) {
        try {
          setTheirs(await queries.fetchQuery({ ...planQuery(state.unit, dataset), staleTime: 0 }));
        } catch (failure) {
          setError(failure);
        }
      } else setError(problem);
      return false;
    } finally {
      setSaving(false);
    }
  };

  const settle = (choices: ReadonlyMap<string, Choice>): void => {
    if (theirs === null || merge === null) return;
    change(merge.resolve(choices), `settle-${theirs.revision}`);
    setBase(theirs);
    setTheirs(null);
  };

  return {
    content,
    changed,
    editable: isEditable(state.status),
    change,
    undo: history.past.length > 0 ? () => setHistory(undo) : null,
    redo: history.future.length > 0 ? () => setHistory(redo) : null,
    discard: changed ? () => change(base.content, "discard") : null,
    save,
    saving,
    error,
    collision: theirs && merge ? { theirs, merge } : null,
    settle,
  };
}
