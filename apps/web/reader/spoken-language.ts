import { chooseLanguage, type Language } from "#io/language";
import type { PlaceSearch } from "./place.ts";
import { readPreference } from "./preferences.ts";

/** Tells the language of a page: the one in a shared address first, then the reader's own choice, then the browser's. */
export const languageOf = ({ lang }: Pick<PlaceSearch, "lang">): Language =>
  lang ?? chooseLanguage([readPreference("language"), ...navigator.languages]);
