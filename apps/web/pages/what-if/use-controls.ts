import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type History, record, redo, startHistory, undo } from "../../parts/undo/history.ts";
import { type Controls, neutral } from "./controls.ts";
import { readControls, writeControls } from "./controls-in-address.ts";

/** Waiting time before the address follows the controls, milliseconds: browsers limit how often it may change. */
const ADDRESS_DELAY = 250;

interface ControlLimits {
  readonly groups: ReadonlySet<string>;
  readonly first: number;
  readonly last: number;
}

/** The controls, their history, and their place in the address. */
export interface ControlState {
  readonly controls: Controls;
  /** Parts of the address that could not be used. */
  readonly unread: readonly string[];
  readonly set: (controls: Controls, key: string) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** Keeps the controls in step with `s` in the address: read at first and when a link changes it, written as they move. */
export function useControls({ groups, first, last }: ControlLimits): ControlState {
  const start = useMemo(() => neutral(Math.min(first + 1, last)), [first, last]);
  const search: { s?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [unread, setUnread] = useState<readonly string[]>(() => readControls(search.s, start, groups, { first, last }).unread);
  const [history, setHistory] = useState<History<Controls>>(() =>
    startHistory(readControls(search.s, start, groups, { first, last }).controls),
  );
  const written = useRef(search.s);
  const controls = history.present;

  useEffect(() => {
    if (search.s === written.current) return;
    written.current = search.s;
    const read = readControls(search.s, start, groups, { first, last });
    setUnread(read.unread);
    setHistory((old) => record(old, read.controls, "address", performance.now()));
  }, [search.s, start, groups, first, last]);

  useEffect(() => {
    const s = writeControls(controls, start);
    // An address with parts we could not read is left as it is until something is moved, so that nothing of it is lost.
    if (s === written.current || (unread.length > 0 && history.past.length === 0)) return;
    const timer = setTimeout(() => {
      written.current = s;
      void navigate({ to: ".", search: (old: object) => ({ ...old, s }), replace: true, resetScroll: false });
    }, ADDRESS_DELAY);
    return () => clearTimeout(timer);
  }, [controls, start, navigate, unread, history.past.length]);

  const set = useCallback((next: Controls, key: string) => setHistory((old) => record(old, next, key, performance.now())), []);
  return useMemo(
    () => ({
      controls,
      unread,
      set,
      undo: history.past.length > 0 ? () => setHistory(undo) : null,
      redo: history.future.length > 0 ? () => setHistory(redo) : null,
    }),
    [controls, unread, set, history.past.length, history.future.length],
  );
}
