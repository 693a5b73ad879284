import { weekNumber, weekText } from "../calendar/weeks.ts";

/** Weeks that follow one another. */
export interface WeekRun {
  readonly from: string;
  readonly to: string;
}

/** Gathers weeks into runs, the earliest first. */
export function weekRuns(weeks: readonly string[]): WeekRun[] {
  const numbers = [...new Set(weeks.map((week) => weekNumber(week)!))].sort((one, other) => one - other);
  const runs: { from: number; to: number }[] = [];
  for (const week of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === week - 1) last.to = week;
    else runs.push({ from: week, to: week });
  }
  return runs.map(({ from, to }) => ({ from: weekText(from), to: weekText(to) }));
}
