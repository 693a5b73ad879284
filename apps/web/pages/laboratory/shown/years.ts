import type { DatasetSummary } from "#apps/contract";

/** Years ahead that are looked at where none is chosen, as the command does. */
const AHEAD = 10;

/** Years that can be asked for: those after the base year that the dataset reaches. */
export const yearsOf = ({ baseYear, lastYear }: Pick<DatasetSummary, "baseYear" | "lastYear">): readonly number[] =>
  Array.from({ length: Math.max(0, lastYear - baseYear) }, (_, at) => baseYear + 1 + at);

/** The year asked for: the chosen one where it can be, else ten years ahead, or the last. */
export const yearAsked = (years: readonly number[], chosen: number | undefined): number =>
  chosen !== undefined && years.includes(chosen) ? chosen : (years[Math.min(AHEAD, years.length) - 1] ?? 0);
