/** Years ahead a page speaks of where no year is chosen. */
const AHEAD = 5;

/** Picks the year a page speaks of: the chosen one, or five years after the first, within the run. */
export function spokenYear(years: readonly number[], chosen: number | undefined): number {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  return Math.min(last, Math.max(first, chosen ?? first + AHEAD));
}
