import type { PlanView } from "../view/plan-view.ts";
import type { Block } from "./block.ts";

/** One text in every language. `no` stands for bokmål and nynorsk where both are meant to be the same. */
export type ChapterText = { readonly nb: string; readonly nn: string; readonly en: string } | { readonly no: string; readonly en: string };

/** Texts of a chapter: flat keys, values in double braces. */
export type ChapterTexts = Readonly<Record<string, ChapterText>>;

/** One chapter of every plan: what it says and its texts, in one folder. A new chapter is a new folder and a line in its part. */
export interface Chapter {
  readonly id: string;
  readonly texts: ChapterTexts;
  /** Builds the chapter; an empty list leaves it out. Keys of its words are those of `texts`, with the chapter's id and a dot before them. */
  build(view: PlanView): Block[];
}
