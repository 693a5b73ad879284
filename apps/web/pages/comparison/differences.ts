import { differenceSentence, type SpokenDifference, type Translator, unitInSentence } from "#io/language";
import { type ComparisonItem, sizeOf } from "#model/analysis";
import type { DatasetView } from "../../reader/dataset.tsx";

/** A difference below this, in FTE, is none anybody could act on. */
export const SMALLEST = 0.5;

/** Tells whether a difference is large enough to speak of. */
export const matters = (item: ComparisonItem): boolean => Math.abs(sizeOf(item)) >= SMALLEST;

/** The occupation at the unit with the largest difference; undefined where the unit has none of them on both sides. */
export const largestAt = (items: readonly ComparisonItem[], unit: string): ComparisonItem | undefined =>
  items.filter((item) => item.unit === unit).toSorted((a, b) => Math.abs(sizeOf(b)) - Math.abs(sizeOf(a)))[0];

/** Tells whether nothing but the scenario sets the sides apart. */
export const onlyScenario = (items: readonly ComparisonItem[]): boolean =>
  items.every(({ effects }) => effects.every(({ cause }) => cause === "scenario"));

interface Told {
  readonly items: readonly ComparisonItem[];
  /** Id of the unit the page is about. */
  readonly unit: string;
  readonly year: number;
  readonly basis: SpokenDifference["basis"];
  readonly data: Pick<DatasetView, "unit" | "occupation">;
}

/** Answers what has changed at a unit: the largest difference with its causes, then in how many occupations the gap is larger or smaller. */
export function answerSentences({ items, unit: id, year, basis, data }: Told, words: Translator): string[] {
  const { t } = words;
  const unit = data.unit(id);
  const largest = largestAt(items, id);
  if (!unit) return [];
  const place = { unit: unitInSentence(unit, words), year: String(year) };
  const occupation = largest && data.occupation(largest.occupation);
  if (!largest || !occupation) return [t("comparison:answer.nowhere", place)];
  const here = items.filter((item) => item.unit === id);
  const moved = here.filter((item) => Math.abs(sizeOf(item)) >= SMALLEST);
  if (moved.length === 0 && here.length > 1) {
    return [t("comparison:answer.same", { ...place, basis: t(`comparison:basis.${basis.kind}`, { name: basis.name }) })];
  }
  // That scenarios differ because of the scenario is no news.
  const item = onlyScenario(items) ? { ...largest, effects: [] } : largest;
  const sentence = differenceSentence({ item, occupation, unit, year, basis }, words);
  if (here.length === 1) return [sentence];
  const larger = moved.filter((item) => sizeOf(item) > 0).length;
  return [sentence, t("comparison:answer.counts", { ...place, total: here.length, larger, smaller: moved.length - larger })];
}
