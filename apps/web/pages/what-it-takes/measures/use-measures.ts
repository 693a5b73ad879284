import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { MeasureSet } from "#model/analysis";
import { measuresQuery } from "../../../api/queries.ts";
import { type History, record, redo, startHistory, undo } from "../../../parts/undo/history.ts";
import { keepPreference, readPreference } from "../../../reader/preferences.ts";

/** Name under which this browser keeps the reader's edits. */
const KEPT = "measures";

/** The measures to choose from, their history, and how they differ from the reference set. */
export interface MeasureState {
  /** The list as edited; null until it is here. */
  readonly set: MeasureSet | null;
  /** The list of the reference data; null where it could not be fetched. */
  readonly reference: MeasureSet | null;
  readonly error: Error | null;
  readonly edited: boolean;
  readonly change: (set: MeasureSet, key: string) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Goes back to the reference set; null where that is where we are. */
  readonly reset: (() => void) | null;
}

/** Reads the edits of an earlier visit; none where there are none or they can no longer be read. */
function kept(): MeasureSet | null {
  const text = readPreference(KEPT);
  if (text === null || text === "") return null;
  try {
    return MeasureSet.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

const NOTHING: MeasureSet = { schema: "framsyn/measures/1", name: "Framsyn", measures: [] };

/** Fetches the reference measures and keeps the reader's edits of them, in this browser, with undo. */
export function useMeasures(): MeasureState {
  const query = useQuery(measuresQuery());
  // Null in the history stands for the reference set, whatever edition of it is current.
  const [history, setHistory] = useState<History<MeasureSet | null>>(() => startHistory(kept()));
  const edits = history.present;
  useEffect(() => keepPreference(KEPT, edits === null ? "" : JSON.stringify(edits)), [edits]);
  const reference = query.data ?? null;
  const set = edits ?? reference ?? (query.error ? NOTHING : null);
  return useMemo(
    () => ({
      set,
      reference,
      error: query.error,
      edited: edits !== null,
      change: (next: MeasureSet, key: string) =>
        setHistory((old) => record(old, JSON.stringify(next) === JSON.stringify(reference) ? null : next, key, performance.now())),
      undo: history.past.length > 0 ? () => setHistory(undo) : null,
      redo: history.future.length > 0 ? () => setHistory(redo) : null,
      reset: edits === null ? null : () => setHistory((old) => record(old, null, "reset", performance.now())),
    }),
    [set, reference, query.error, edits, history.past.length, history.future.length],
  );
}
