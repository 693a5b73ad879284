import type { IntakeItem } from "#model/analysis";

/**
 * Gives the placement weeks per intake that the needed students take beyond those there are, summed over the programmes that lack some.
 * Null where no programme has a stated number of weeks. Medians may be summed: every programme's need is its fixed share of one intake.
 */
export function missingWeeks(item: IntakeItem): number | null {
  const capped = item.programmes.filter((programme) => programme.weeksNeeded !== null && programme.weeksAvailable !== null);
  if (capped.length === 0) return null;
  return capped.reduce((sum, { weeksNeeded, weeksAvailable }) => sum + Math.max(0, (weeksNeeded?.p50 ?? 0) - (weeksAvailable ?? 0)), 0);
}
