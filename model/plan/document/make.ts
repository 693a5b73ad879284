import type { Block, SHOWN_UNITS, Value, Words } from "./block.ts";

type Unit = (typeof SHOWN_UNITS)[number];

/** Shorthand for chapters: a sentence of the chapter's texts with its values. */
export const say = (key: string, values: Readonly<Record<string, Value>> = {}): Words => ({ key, values: { ...values } });

/** A number in its unit; null is shown as not known. */
export const number = (value: number | null, unit: Unit): Value => ({ kind: "number", value, unit });

/** The middle of draws with its 80 % interval. */
export const interval = ({ p10, p50, p90 }: { readonly p10: number; readonly p50: number; readonly p90: number }, unit: Unit): Value => ({
  kind: "interval",
  low: p10,
  middle: p50,
  high: p90,
  unit,
});

export const name = (of: Extract<Value, { kind: "name" }>["of"], id: string): Value => ({ kind: "name", of, id });

/** What a planner wrote; nothing where it is empty. */
export const written = (text: string): Block[] => (text === "" ? [] : [{ kind: "paragraph", words: { written: text } }]);

export const heading = (level: 1 | 2 | 3, id: string, words: Words): Block => ({ kind: "heading", level, id, words });
