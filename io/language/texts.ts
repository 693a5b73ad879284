import type { Language } from "./language.ts";

/** One text in every language. `no` stands for bokmål and nynorsk where both are meant to be the same, so that equal lines are never an oversight. */
export type Text =
  | { readonly nb: string; readonly nn: string; readonly en: string; readonly no?: never }
  | { readonly no: string; readonly en: string; readonly nb?: never; readonly nn?: never };

/** A text whose English stands elsewhere, as findings carry theirs. */
export type NorwegianText =
  | { readonly nb: string; readonly nn: string; readonly no?: never; readonly en?: never }
  | { readonly no: string; readonly nb?: never; readonly nn?: never; readonly en?: never };

/** Texts by key, nested as deep as reads well. `{{name}}` marks a value; `key_one` and `key_other` are plural forms of `key`. */
export interface Texts<T = Text> {
  readonly [key: string]: T | Texts<T>;
}

/** The texts of one area of the product: a page, a command, a kind of sentence. */
export interface AreaTexts<A extends string = string, T extends Texts<Text | NorwegianText> = Texts<Text | NorwegianText>> {
  readonly area: A;
  readonly texts: T;
  /** Groups looked up at run time; the empty group is the whole area. */
  readonly found: readonly string[];
}

/**
 * Defines the texts of an area, in `texts.ts` of the folder they belong to.
 * The file also merges its area into `TextAreas`, so that keys and values are checked by type.
 *
 * @param found groups looked up by keys known only at run time (`find`), the empty group for the whole area; all other keys stand in the
 *   code that uses them, and a check finds those that do not.
 */
export function defineTexts<const A extends string, const T extends Texts>(area: A, texts: T): AreaTexts<A, T>;
export function defineTexts<const A extends string, const T extends Texts>(area: A, found: readonly string[], texts: T): AreaTexts<A, T>;
export function defineTexts(area: string, first: readonly string[] | Texts, second?: Texts): AreaTexts {
  return second === undefined ? { area, texts: first as Texts, found: [] } : { area, texts: second, found: first as readonly string[] };
}

/** Defines an area whose English stands elsewhere. Its texts are found at run time alone, so it has no typed keys. */
export const defineNorwegianTexts = <const A extends string>(area: A, texts: Texts<NorwegianText>): AreaTexts<A, Texts<NorwegianText>> => ({
  area,
  texts,
  found: [""],
});

/** The texts of one area in one language, as a page loads them. */
export interface AreaStrings {
  readonly area: string;
  readonly strings: Strings;
}

/** Strings by key, nested as the texts are. */
export interface Strings {
  readonly [key: string]: string | Strings;
}

/** Tells a text from a group of texts: only a text has strings. */
export const isText = (entry: Text | NorwegianText | Texts<Text | NorwegianText>): entry is Text | NorwegianText =>
  Object.values(entry).some((value) => typeof value === "string");

/** Gives a text in a language, or undefined where its English stands elsewhere. */
export const textIn = (text: Text | NorwegianText, language: Language): string | undefined =>
  language === "en" ? text.en : (text.no ?? text[language]);

/** Picks one language out of an area. */
export function inLanguage({ area, texts }: AreaTexts, language: Language): AreaStrings {
  const pick = (group: Texts<Text | NorwegianText>): Strings => {
    const strings: Record<string, string | Strings> = {};
    for (const [key, entry] of Object.entries(group)) {
      const picked = isText(entry) ? textIn(entry, language) : pick(entry);
      if (picked !== undefined) strings[key] = picked;
    }
    return strings;
  };
  return { area, strings: pick(texts) };
}
