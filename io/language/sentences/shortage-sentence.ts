import { type GapInYear, likelihoodOf, shortageKind } from "#model/vocabulary";
import { atStart } from "../names.ts";
import type { Translator } from "../translator.ts";
import { chance } from "./chance.ts";
import { fteOf, pluralInSentence, type SpokenOccupation } from "./fte-of.ts";
import { gapLevel } from "./gap-level.ts";
import { type SpokenUnit, unitInSentence } from "./unit-in-sentence.ts";

/** What a shortage sentence is made from. */
export interface SpokenGap extends GapInYear {
  readonly unit: SpokenUnit;
  readonly occupation: SpokenOccupation;
  /** Median, the number the sentence opens with. */
  readonly middle: number;
  readonly year: number;
}

/**
 * Says the gap of one occupation at one unit in one year, the median first, then its 80 % interval:
 * "Helse Bergen vil trolig mangle 40 bioingeniørårsverk i 2031 (25–60 i 8 av 10 framtider)."
 */
export function shortageSentence(gap: SpokenGap, text: Translator): string {
  const kind = shortageKind(gap);
  const shortSide = gap.probability;
  const largest = Math.max(Math.abs(gap.low), Math.abs(gap.high));
  const sentence = text.t(`sentences:shortage.${kind}`, {
    unit: unitInSentence(gap.unit, text),
    fte: fteOf(gap.occupation, text),
    plural: pluralInSentence(gap.occupation, text),
    year: String(gap.year),
    range: kind === "surplus" ? text.interval(-gap.high, -gap.low, "amount") : text.interval(gap.low, gap.high, "amount"),
    middle: text.number(Math.abs(gap.middle), "amount"),
    level: gapLevel(gap.middle, text),
    size: text.number(largest, "amount"),
    likelihood: text.t(`sentences:likelihood.${likelihoodOf(shortSide)}`),
    from: gapLevel(gap.low, text),
    to: gapLevel(gap.high, text),
    chance: chance(kind === "likely-surplus" ? 1 - shortSide : shortSide, text),
  });
  return atStart(sentence);
}
