import { chance, sizeInHours, type Translator } from "#io/language";
import type { Hours } from "#model/projection";
import type { Series } from "#model/scenario";

/** Half an FTE is no change anybody could act on. */
const SMALLEST = 0.5;

/** What happens to the gap of one year. FTE in the hours of the runs compared; positive is a shortage. */
export interface GapChange {
  readonly year: number;
  readonly before: number;
  readonly after: number;
  readonly probabilityBefore: number;
  readonly probabilityAfter: number;
  /** First year the median gap moves by half an FTE or more; null where it never does. */
  readonly feltFrom: number | null;
}

/** Compares two runs of the same place in a year; null where a number is missing. */
export function gapChange(before: Series, after: Series, years: readonly number[], year: number): GapChange | null {
  const at = years.indexOf(year);
  const gap = (series: Series, i: number) => series.measures.gap.p50[i] ?? null;
  const [a, b] = [gap(before, at), gap(after, at)];
  const [p, q] = [before.shortageProbability[at], after.shortageProbability[at]];
  if (a === null || b === null || p === undefined || q === undefined) return null;
  const felt = years.find((_, i) => {
    const [one, other] = [gap(before, i), gap(after, i)];
    return one !== null && other !== null && Math.abs(other - one) >= SMALLEST;
  });
  return { year, before: a, after: b, probabilityBefore: p, probabilityAfter: q, feltFrom: felt ?? null };
}

/** Says the change in words: how much, from what to what, and what it does to the probability; hours are named with the first size. */
export function changeSentence(change: GapChange, hours: Hours, words: Translator): string {
  const { t, number } = words;
  const moved = change.after - change.before;
  const level = (gap: number, named = false): string => {
    const written = number(Math.abs(gap), "amount");
    const size = named ? sizeInHours(written, hours, words) : written;
    if (Math.abs(gap) < SMALLEST) return t("what-if:level.balance");
    return gap > 0 ? t("what-if:level.short", { size }) : t("what-if:level.spare", { size });
  };
  const year = String(change.year);
  if (Math.abs(moved) < SMALLEST) {
    return change.feltFrom !== null && change.feltFrom > change.year
      ? t("what-if:change.later", { year, from: String(change.feltFrom), level: level(change.after, true) })
      : t("what-if:change.none", { year, level: level(change.after, true) });
  }
  const size = sizeInHours(number(Math.abs(moved), "amount"), hours, words);
  const sentence = t(moved < 0 ? "what-if:change.better" : "what-if:change.worse", {
    year,
    sizeInHours: size,
    from: level(change.before),
    to: level(change.after),
  });
  const [was, is] = [chance(change.probabilityBefore, words), chance(change.probabilityAfter, words)];
  return `${sentence} ${was === is ? t("what-if:change.sameChance", { chance: is }) : t("what-if:change.chance", { was, is })}`;
}
