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

/** Gives the evidence of a kind from the last year before `today`, or undefined. Evidence dated later is not yet there. */
export function newestEvidence(evidence: readonly Evidence[], kind: EvidenceKind, today: string): RecentEvidence | undefined {
  const now = Date.parse(today);
  const recent = evidence.filter((one) => {
    const age = now - Date.parse(one.on);
    return one.kind === kind && age >= 0 && age <= MOST_DAYS * DAY;
  });
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
