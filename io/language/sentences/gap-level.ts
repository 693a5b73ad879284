import type { Translator } from "../translator.ts";
import { roundForReading } from "./rounding.ts";

/** Less than half an FTE either way is balance. */
const SMALLEST = 0.5;

/** Says a gap as a level, rounded for reading: "230 FTE too few". `fine` keeps one decimal, for groups where whole FTE say nothing. */
export function gapLevel(gap: number, fine: boolean, { t, number }: Pick<Translator, "t" | "number">): string {
  const size = fine ? number(Math.abs(gap), 1) : number(Math.abs(roundForReading(gap)));
  if (Math.abs(gap) < (fine ? SMALLEST / 10 : SMALLEST)) return t("sentences:level.balance");
  return t(gap > 0 ? "sentences:level.short" : "sentences:level.spare", { size });
}
