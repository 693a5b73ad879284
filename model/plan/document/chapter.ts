import type { PlanView } from "../view/plan-view.ts";
import type { Block } from "./block.ts";

/** Texts of a chapter in one language: flat keys, values in double braces. */
export type ChapterTexts = Readonly<Record<string, string>>;

/** One chapter of every plan: what it says and its texts, in one folder. A new chapter is a new folder and a line in its part. */
export interface Chapter {
  readonly id: string;
  /** The same keys and values in each language (a test compares them). */
  readonly texts: { readonly nb: ChapterTexts; readonly nn: ChapterTexts; readonly en: ChapterTexts };
  /** Builds the chapter; an empty list leaves it out. Keys of its words are those of `texts`, with the chapter's id and a dot before them. */
  build(view: PlanView): Block[];
}
