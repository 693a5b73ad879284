import type { Evidence, EvidenceKind } from "./evidence.ts";

/** Evidence older than this no longer counts. */
const MOST_DAYS = 366;
const DAY = 86_400_000;

/** Recent evidence of one kind. */
export interface RecentEvidence {
  /** Day of the newest. */
  readonly on: string;
  /** Whether it concerns an occupation. */
  covers(occupation: string): boolean;
}

/** Whether a day is in the last year before `today`. */
export function isRecent(on: string, today: string): boolean {
  const age = Date.parse(today) - Date.parse(on);
  return age >= 0 && age <= MOST_DAYS * DAY;
}

/** Gives the evidence of a kind from the last year before `today`, or undefined. Evidence dated later is not yet there. */
export function newestEvidence(evidence: readonly Evidence[], kind: EvidenceKind, today: string): RecentEvidence | undefined {
  const recent = evidence.filter((one) => one.kind === kind && isRecent(one.on, today));
  if (recent.length === 0) return undefined;
  const named = new Set(recent.map(({ occupation }) => occupation));
  return {
    on: recent
      .map(({ on }) => on)
      .sort()
      .at(-1)!,
    covers: (occupation) => named.has(null) || named.has(occupation),
  };
}
