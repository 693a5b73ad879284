import type { Translator } from "../translator.ts";

/** Smallest share, and smallest distance from 1, that percents without decimals can show. */
const ONE_PERCENT = 0.01;

/** Writes a share 0..1 as percent; one that is not 0 or 1 never reads as 0 % or 100 %, but as "under 1 %" or "over 99 %". */
export function shareInWords(share: number, text: Pick<Translator, "t" | "percent">): string {
  if (share > 0 && share < ONE_PERCENT / 2) return text.t("sentences:share.least", { percent: text.percent(ONE_PERCENT) });
  if (share < 1 && share >= 1 - ONE_PERCENT / 2) return text.t("sentences:share.most", { percent: text.percent(1 - ONE_PERCENT) });
  return text.percent(share);
}
