import type { Translator } from "#io/language";
import type { Goal } from "#model/analysis";
import type { DatasetView } from "../../../reader/dataset.tsx";

/** Accepted probabilities to choose from, as shares. */
export const LEVELS = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5] as const;
/** The level a reader starts from: at most 2 of 10 futures. */
export const USUAL_LEVEL = 0.2;

/** Says what keeps a goal from being asked about in this dataset; null where nothing does. */
export function goalProblem(goal: Goal, data: DatasetView, years: readonly number[], { t }: Translator): string | null {
  if (!data.occupation(goal.occupation)) return t("cheapest-measures:goal.unknownOccupation", { id: goal.occupation });
  if (!data.unit(goal.unit)) return t("cheapest-measures:goal.unknownUnit", { id: goal.unit });
  if (!years.includes(goal.year)) {
    const [first, last] = [String(years[0] ?? ""), String(years.at(-1) ?? "")];
    return t("cheapest-measures:goal.badYear", { year: String(goal.year), first, last });
  }
  return null;
}

/** Whether two goals are about the same gap. */
export const sameGap = (a: Goal, b: Goal): boolean => a.occupation === b.occupation && a.unit === b.unit && a.year === b.year;
