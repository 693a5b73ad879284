import { type GapInYear, likelihoodOf, shortageKind } from "#model/vocabulary";
import { atStart } from "../names.ts";
import type { Translator } from "../translator.ts";
import { chance } from "./chance.ts";
import { fteOf, pluralInSentence, type SpokenOccupation } from "./fte-of.ts";
import { gapLevel } from "./gap-level.ts";
import { roundForReading } from "./rounding.ts";
import { type SpokenUnit, unitInSentence } from "./unit-in-sentence.ts";

/** What a shortage sentence is made from. */
export interface SpokenGap extends GapInYear {
  readonly unit: SpokenUnit;
  readonly occupation: SpokenOccupation;
  readonly year: number;
}

/**
 * Says the gap of one occupation at one unit in one year, with its uncertainty in words:
 * "Helse Bergen vil trolig mangle 25–60 bioingeniørårsverk i 2031 (8 av 10 framtider)."
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
    high: text.number(high),
    surplus: text.number(-low),
    size: text.number(Math.max(1, Math.ceil(largest))),
    likelihood: text.t(`sentences:likelihood.${likelihoodOf(shortSide)}`),
    from: gapLevel(gap.low, false, text),
    to: gapLevel(gap.high, false, text),
    chance: chance(kind === "likely-surplus" ? 1 - shortSide : shortSide, text),
  });
  return atStart(sentence);
}
