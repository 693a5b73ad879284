import type { Hours } from "#model/projection";
import { type GapInYear, likelihoodOf, shortageKind } from "#model/vocabulary";
import { atStart } from "../names.ts";
import type { Translator } from "../translator.ts";
import { chance } from "./chance.ts";
import { fteOf, pluralInSentence, type SpokenOccupation } from "./fte-of.ts";
import { gapLevel, gapLevels } from "./gap-level.ts";
import { sizeInHours } from "./size-in-hours.ts";
import { type SpokenUnit, unitInSentence } from "./unit-in-sentence.ts";

/** What a shortage sentence is made from. */
export interface SpokenGap extends GapInYear {
  readonly unit: SpokenUnit;
  readonly occupation: SpokenOccupation;
  /** Median, the number the sentence opens with. */
  readonly middle: number;
  readonly year: number;
  /** Hours the gap is told in, and named. */
  readonly hours: Hours;
}

/**
 * Says the gap of one occupation at one unit in one year, the median first, then its 80 % interval:
 * "Helse Bergen vil trolig mangle 40 avtalte bioingeniørårsverk i 2031 (25–60 i 8 av 10 framtider)."
 */
export function shortageSentence(gap: SpokenGap, text: Translator): string {
  const kind = shortageKind(gap);
  const shortSide = gap.probability;
  const { hours } = gap;
  const size = (written: string): string => sizeInHours(written, hours, text);
  // Where the middle stands as a size of its own, that names the hours; else the first level does.
  const [middle, low, high] =
    kind === "uncertain" || kind === "likely-surplus"
      ? gapLevels([gap.middle, gap.low, gap.high], hours, text)
      : [gap.middle, gap.low, gap.high].map((of) => gapLevel(of, text));
  const largest = Math.max(Math.abs(gap.low), Math.abs(gap.high));
  const sentence = text.t(`sentences:shortage.${kind}`, {
    unit: unitInSentence(gap.unit, text),
    fte: fteOf(gap.occupation, text),
    plural: pluralInSentence(gap.occupation, text),
    year: String(gap.year),
    range: kind === "surplus" ? text.interval(-gap.high, -gap.low, "amount") : text.interval(gap.low, gap.high, "amount"),
    middle: size(text.number(Math.abs(gap.middle), "amount")),
    level: middle!,
    sizeInHours: size(text.number(largest, "amount")),
    likelihood: text.t(`sentences:likelihood.${likelihoodOf(shortSide)}`),
    from: low!,
    to: high!,
    chance: chance(kind === "likely-surplus" ? 1 - shortSide : shortSide, text),
  });
  return atStart(sentence);
}
