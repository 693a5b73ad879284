import type { Hours } from "#model/projection";
import type { Translator } from "../translator.ts";
import { sizeInHours } from "./size-in-hours.ts";

/** What reads as 0.0 FTE is balance. */
const SMALLEST = 0.05;

const isBalance = (gap: number): boolean => Math.abs(gap) < SMALLEST;

/** Says a gap as a level, its hours named elsewhere in the sentence: "230 FTE too few". */
export function gapLevel(gap: number, { t, number }: Pick<Translator, "t" | "number">): string {
  return said(gap, number(Math.abs(gap), "amount"), t);
}

/** Says gaps of one sentence as levels, in the order they are read; the first that has a size names the hours: "230 contracted FTE too few". */
export function gapLevels<const G extends readonly number[]>(gaps: G, hours: Hours, text: Pick<Translator, "t" | "number">) {
  const named = gaps.findIndex((gap) => !isBalance(gap));
  return gaps.map((gap, at) => {
    const size = text.number(Math.abs(gap), "amount");
    return said(gap, at === named ? sizeInHours(size, hours, text) : size, text.t);
  }) as { -readonly [I in keyof G]: string };
}

function said(gap: number, size: string, t: Translator["t"]): string {
  if (isBalance(gap)) return t("sentences:level.balance");
  return t(gap > 0 ? "sentences:level.short" : "sentences:level.spare", { size });
}
