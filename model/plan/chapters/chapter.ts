import type { CriterionAnswer } from "../completeness/criterion.ts";
import type { PlanContent } from "../content/plan-content.ts";
import type { PlanMeasure } from "../content/plan-measure.ts";
import type { Block } from "../document/block.ts";
import type { PlanFacts } from "../facts/occupation-facts.ts";
import type { ActualAgainstProjected } from "../follow-up/accuracy.ts";
import type { Conflict } from "../roll-up/conflict.ts";

/** Everything a chapter may speak of. */
export interface PlanView {
  readonly content: PlanContent;
  readonly facts: PlanFacts;
  /** Measures shown in this plan: its own, those of units above (national, regional) and those of units below. */
  readonly measures: readonly PlanMeasure[];
  readonly completeness: readonly CriterionAnswer[];
  /** What the plans of the units below cannot have together; empty for a unit without units below. */
  readonly conflicts: readonly Conflict[];
  /** What earlier plans projected for years that have come. */
  readonly compared: readonly ActualAgainstProjected[];
}

/** Texts of a chapter in one language: flat keys, values in double braces. */
export type ChapterTexts<K extends string = string> = Readonly<Record<K, string>>;

/** One chapter of every plan: what it says and its texts, in one folder. A new chapter is a new folder and a line in `chapters/index.ts`. */
export interface Chapter<K extends string = string> {
  readonly id: string;
  readonly texts: { readonly nb: ChapterTexts<K>; readonly nn: ChapterTexts<K>; readonly en: ChapterTexts<K> };
  /** Builds the chapter; an empty list leaves it out. Keys of its words are those of `texts`, with the chapter's id and a dot before them. */
  build(view: PlanView): Block[];
}

/** Checks at compile time that a chapter has the same texts in all three languages. */
export const defineChapter = <const K extends string>(chapter: Chapter<K>): Chapter<K> => chapter;
