import { useSyncExternalStore } from "react";
import type { ImportResult, PayrollPreview } from "#apps/contract";
import type { GivenKind } from "../steps/steps.ts";
import { forNextFile, type PayrollMapping } from "./payroll-mapping.ts";

export type Question = PayrollPreview["questions"][number];
export type Summary = NonNullable<PayrollPreview["summary"]>;

/** What the reader has said of one unit's payroll file. */
export interface GivenForUnit {
  /** Null until the reader changes something: the server then uses what it has kept for the unit. */
  readonly mapping: PayrollMapping | null;
  /** When the mapping this one started from was kept; null where it did not start from one. */
  readonly keptAt: string | null;
  /** Day the file is about, YYYY-MM-DD; null for the start of the base year. */
  readonly referenceDate: string | null;
  /** Questions that were answered, so that they stay where they were asked. */
  readonly asked: readonly Question[];
}

/** What was saved, and what it changed. */
export interface Saved {
  readonly kind: GivenKind;
  readonly result: ImportResult;
  readonly unit: string | null;
  readonly summary: Summary | null;
}

/** Everything the reader has given: it lives as long as the page is open, whatever step or page is shown, and nowhere else. */
export interface Given {
  readonly files: readonly File[];
  /** Changes with the files. */
  readonly filesId: number;
  /** What the reader says the files are; null goes by what the server says. */
  readonly kind: GivenKind | null;
  readonly byUnit: Readonly<Record<string, GivenForUnit>>;
  readonly saved: Saved | null;
}

export const NOTHING_SAID: GivenForUnit = { mapping: null, keptAt: null, referenceDate: null, asked: [] };
let given: Given = { files: [], filesId: 0, kind: null, byUnit: {}, saved: null };
const listeners = new Set<() => void>();

function change(next: Partial<Given>): void {
  given = { ...given, ...next };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the reader has given so far. */
export const useGiven = (): Given => useSyncExternalStore(subscribe, () => given);

/** Takes other files. What was said of codes and columns holds for them too: they are often the same file, corrected. */
export function giveFiles(files: readonly File[]): void {
  const byUnit = Object.fromEntries(
    Object.entries(given.byUnit).map(([unit, { mapping, keptAt, referenceDate }]) => [
      unit,
      { mapping: mapping && forNextFile(mapping), keptAt, referenceDate, asked: [] },
    ]),
  );
  change({ files, filesId: given.filesId + 1, kind: null, byUnit, saved: null });
}

/** Says what the files are. */
export const giveKind = (kind: GivenKind): void => change({ kind });

/** Says something of a unit's file. */
export function giveForUnit(unit: string, said: Partial<GivenForUnit>): void {
  change({ byUnit: { ...given.byUnit, [unit]: { ...NOTHING_SAID, ...given.byUnit[unit], ...said } } });
}

/** Remembers what was saved. From here on the server has the unit's mapping; the files are done with. */
export function giveSaved(saved: Saved): void {
  const { [saved.unit ?? ""]: _done, ...byUnit } = given.byUnit;
  change({ saved, byUnit, files: [], filesId: given.filesId + 1, kind: null });
}
