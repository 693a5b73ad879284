import { usualLastYear } from "#model/scenario";

/** Years ahead the page asks for where no year is chosen: long enough that those who start to study next year have graduated. */
const AHEAD = 9;

/** Years that can be asked for: those after the base year, within the usual length of a run. */
export function targetYears(summary: Parameters<typeof usualLastYear>[0]): readonly number[] {
  const first = summary.baseYear + 1;
  return Array.from({ length: usualLastYear(summary) - summary.baseYear }, (_, i) => first + i);
}

/** The year asked for: the chosen one where it can be, else nine years ahead, within the years. */
export function targetYear(years: readonly number[], chosen: number | undefined): number {
  if (chosen !== undefined && years.includes(chosen)) return chosen;
  return years[Math.min(AHEAD, years.length) - 1] ?? 0;
}
