/** Written languages of Framsyn: bokmål, nynorsk and English, by their BCP 47 tags. */
export const LANGUAGES = ["nb", "nn", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself; shown untranslated so that every reader finds their own. */
export const LANGUAGE_NAMES = { nb: "Bokmål", nn: "Nynorsk", en: "English" } as const satisfies Record<Language, string>;

/** Tells whether a text is one of the language tags. */
export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

/**
 * Picks the language to use from a list of BCP 47 tags, most wanted first, as `navigator.languages` or LANG give them.
 * `no` is read as bokmål; with no known tag the answer is bokmål.
 */
export function chooseLanguage(wanted: readonly (string | null | undefined)[]): Language {
  for (const tag of wanted) {
    const primary = tag?.toLowerCase().split(/[-_.]/)[0];
    if (primary === "no") return "nb";
    if (isLanguage(primary)) return primary;
  }
  return "nb";
}
