/** Where a value stands among what it was and what was undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Key and time (milliseconds) of the last change, to join the steps of one movement. */
  readonly last: { readonly key: string; readonly at: number } | null;
}

/** Steps of the same control closer in time than this are one movement, undone together. */
export const ONE_MOVEMENT = 1000;
/** Steps kept. */
const KEPT = 200;

/** Starts a history. */
export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], last: null });

/** Records a new value. `key` names what was moved; a movement in one go is one step back. */
export function record<T>(history: History<T>, value: T, key: string, at: number): History<T> {
  const joined = history.last?.key === key && at - history.last.at < ONE_MOVEMENT && history.past.length > 0;
  const past = joined ? history.past : [...history.past, history.present].slice(-KEPT);
  return { past, present: value, future: [], last: { key, at } };
}

/** Goes one step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], last: null };
}

/** Goes one undone step forward; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [after, ...rest] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future: rest, last: null };
}
