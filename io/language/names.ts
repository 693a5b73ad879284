import type { Language } from "./language.ts";

/** A name in every language, as datasets and the HTTP contract carry it. */
export type Named = Readonly<Record<Language, string>>;

/** Picks the name in a language. */
export const nameIn = (names: Named, language: Language): string => names[language];

/** Gives what is said in a language; a text in one language stands as its writer put it. */
export const saidIn = (said: string | Named, language: Language): string => (typeof said === "string" ? said : said[language]);

/** Writes a name's first letter small, for use inside a sentence. Names whose second letter is also a capital (IKT, HR) are kept. */
export function inSentence(name: string): string {
  const [first = "", second = ""] = name;
  const abbreviation = second !== "" && second === second.toUpperCase() && second !== second.toLowerCase();
  return abbreviation ? name : first.toLowerCase() + name.slice(1);
}

/** Writes a text's first letter as a capital, for the start of a sentence. */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
