import type { UnitInfo } from "#apps/contract";

/** Tells, for a tree of units, whether one lies at or below another. */
export function withinUnit(units: ReadonlyMap<string, UnitInfo>, top: string): (unit: string) => boolean {
  return (unit) => {
    const seen = new Set<string>();
    for (let at: string | null | undefined = unit; at && !seen.has(at); at = units.get(at)?.parent) {
      if (at === top) return true;
      seen.add(at);
    }
    return false;
  };
}
