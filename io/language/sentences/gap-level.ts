import type { Translator } from "../translator.ts";

/** What reads as 0.0 FTE is balance. */
const SMALLEST = 0.05;

/** Says a gap as a level: "230 FTE too few". */
export function gapLevel(gap: number, { t, number }: Pick<Translator, "t" | "number">): string {
  if (Math.abs(gap) < SMALLEST) return t("sentences:level.balance");
  return t(gap > 0 ? "sentences:level.short" : "sentences:level.spare", { size: number(Math.abs(gap), "amount") });
}
