import { type AnalysisName, causeName, type Translator } from "#io/language";
import type { Comparison, ComparisonItem } from "#model/analysis";

/** An effect of less than this, in FTE, reads as zero. */
const SMALLEST = 0.05;

/** A part of a difference, with its name and what it is. */
export interface Part extends AnalysisName {
  /** Contracted FTE; above 0 it makes the shortage larger. */
  readonly effect: number;
}

/**
 * Divides a difference on its causes, largest first, and what is left last: what causes do together, or, where a part of the inputs could
 * not be taken alone for the occupation, what is not attributed.
 */
export function partsOf(item: ComparisonItem, { notAttributed }: Pick<Comparison, "notAttributed">, words: Translator): Part[] {
  const apart = notAttributed.some(({ occupation }) => occupation === item.occupation);
  const left = apart ? "rest" : "interaction";
  return [
    ...item.effects.map(({ cause, effect }) => ({ ...causeName(cause, words), effect })),
    { name: words.t(`comparison:causes.${left}`), meaning: words.t(`comparison:causes.${left}Meaning`), effect: item.interaction },
  ].filter(({ effect }) => Math.abs(effect) >= SMALLEST);
}
