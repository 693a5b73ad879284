import type { Translator } from "../translator.ts";

/** Below this distance from 0 or 1 (one draw in 2 000) a share of draws reads as none or all. */
const CERTAIN = 0.0005;

/** Says a probability as futures: "7 of 10", "more than 9 of 10", "all". The word for futures follows in the sentence. */
export function chance(probability: number, text: Pick<Translator, "t">): string {
  if (probability >= 1 - CERTAIN) return text.t("sentences:chance.all");
  if (probability <= CERTAIN) return text.t("sentences:chance.none");
  const tenths = Math.round(probability * 10);
  if (tenths === 10) return text.t("sentences:chance.most");
  if (tenths === 0) return text.t("sentences:chance.few");
  return text.t("sentences:chance.some", { tenths });
}
