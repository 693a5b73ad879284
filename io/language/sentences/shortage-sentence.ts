import { type GapInYear, likelihoodOf, shortageKind } from "#model/vocabulary";
import { atStart } from "../names.ts";
import type { Translator } from "../translator.ts";
import { chance } from "./chance.ts";
import { fteOf, pluralInSentence, type SpokenOccupation } from "./fte-of.ts";
import { gapLevel } from "./gap-level.ts";
import { roundForReading } from "./rounding.ts";
import { type SpokenUnit, unitInSentence } from "./unit-in-sentence.ts";

/** Less than this reads as zero. */
const ONE = 0.5;

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
  const [low, high] = [roundForReading(gap.low), roundForReading(gap.high)];
  const shortSide = gap.probability;
  const largest = Math.max(Math.abs(gap.low), Math.abs(gap.high));
  const sentence = text.t(`sentences:shortage.${kind}`, {
    unit: unitInSentence(gap.unit, text),
    fte: fteOf(gap.occupation, text),
    plural: pluralInSentence(gap.occupation, text),
    year: String(gap.year),
    range: kind === "surplus" ? text.interval(-high, -low) : text.interval(low, high),
    middle: Math.abs(gap.middle) < ONE ? text.t("sentences:belowOne") : text.number(Math.abs(roundForReading(gap.middle))),
    level: gapLevel(gap.middle, false, text),
    size: text.number(Math.max(1, Math.ceil(largest))),
    likelihood: text.t(`sentences:likelihood.${likelihoodOf(shortSide)}`),
    from: gapLevel(gap.low, false, text),
    to: gapLevel(gap.high, false, text),
    chance: chance(kind === "likely-surplus" ? 1 - shortSide : shortSide, text),
  });
  return atStart(sentence);
}
