import { shareInWords, type Translator } from "#io/language";
import type { Chance, Series } from "#model/scenario";

/** Says how much of what is not known of the gap of one year is chance, and how wide it is with and without. */
export function chanceSentence(
  chance: Chance,
  gap: Series["measures"]["gap"],
  { at, year }: { readonly at: number; readonly year: number },
  words: Translator,
): string {
  const share = chance.chanceShare[at] ?? null;
  if (share === null) return words.t("explain:noise.still", { year: String(year) });
  const band = (levels: Series["measures"]["gap"]) => words.interval(levels.p10[at] ?? 0, levels.p90[at] ?? 0, "amount");
  return words.t("explain:noise.told", {
    year: String(year),
    chance: shareInWords(share, words),
    figures: shareInWords(1 - share, words),
    with: band(gap),
    without: band(chance.expectedGap),
  });
}
