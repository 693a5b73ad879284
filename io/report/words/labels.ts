import type { PlanWords, Translator } from "#io/language";

/** What writers of documents need to put a plan into words. */
export interface Labels {
  readonly text: Translator;
  readonly words: PlanWords;
}
