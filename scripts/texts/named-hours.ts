import { LANGUAGES, type Language } from "#io/language";
import { entries } from "./entries.ts";
import type { WrittenArea } from "./find-texts.ts";

/** FTE, as each language writes them. */
const FTE: Readonly<Record<Language, RegExp>> = { nb: /årsverk/i, nn: /årsverk/i, en: /\bFTEs?\b/ };
/** Values filled in that name the hours themselves: `fte` is "worked FTE" (where the word stands neither before nor after it, with a number between), `sizeInHours` "40 worked". */
const FILLED = String.raw`(?<!(?:årsverk|FTE): )\{\{\s*(?:sizeInHours\s*\}\}|fte\s*\}\}(?!\s+(?:årsverk|FTE)))`;
/** What names the hours. */
const NAMED: Readonly<Record<Language, RegExp>> = {
  nb: new RegExp(`avtalte?|utførte?|${FILLED}`, "i"),
  nn: new RegExp(`avtalte?|utførte?|${FILLED}`, "i"),
  en: new RegExp(`contracted|worked|${FILLED}`, "i"),
};

/**
 * Finds texts that tell FTE without saying whether they are contracted or worked, each as `area:key language`.
 *
 * @param but keys, whole or their first parts, that need not.
 */
export function unnamedHours(areas: readonly WrittenArea[], but: readonly string[]): string[] {
  return areas.flatMap(({ area, texts }) =>
    entries(texts).flatMap((entry) => {
      const at = `${area}:${entry.key}`;
      if (but.some((key) => at === key || at.startsWith(`${key}.`))) return [];
      return LANGUAGES.filter((language) => {
        const text = entry[language] ?? "";
        return FTE[language].test(text) && !NAMED[language].test(text);
      }).map((language) => `${at} ${language}`);
    }),
  );
}
