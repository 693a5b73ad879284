import type { ComparisonItem } from "#model/analysis";
import { causeName } from "../analysis-names.ts";
import { inSentence } from "../names.ts";
import type { Translator } from "../translator.ts";
import { pluralInSentence, type SpokenOccupation } from "./fte-of.ts";
import { sizeInHours } from "./size-in-hours.ts";
import { type SpokenUnit, unitInSentence } from "./unit-in-sentence.ts";

/** A difference smaller than this, in FTE, is none anybody could act on. */
const SMALLEST = 0.5;
/** Causes named at most, and the share of the largest a cause must have to be worth naming. */
const MOST = 3;
const WORTH = 0.15;

/** What a difference sentence is made from. */
export interface SpokenDifference {
  readonly item: Pick<ComparisonItem, "a" | "b" | "difference" | "effects">;
  readonly occupation: SpokenOccupation;
  readonly unit: SpokenUnit;
  readonly year: number;
  /** What it is compared with, and whether that is an earlier edition or just another path. */
  readonly basis: { readonly kind: "since" | "against"; readonly name: string };
}

/** Says how a gap, in contracted FTE, differs from that of the other side, and the causes that pull the same way, largest first. */
export function differenceSentence({ item, occupation, unit, year, basis }: SpokenDifference, words: Translator): string {
  const { t } = words;
  const size = item.difference?.p50 ?? item.b.p50 - item.a.p50;
  const values = {
    basis: t(`comparison:basis.${basis.kind}`, { name: basis.name }),
    plural: pluralInSentence(occupation, words),
    unit: unitInSentence(unit, words),
    year: String(year),
  };
  if (Math.abs(size) < SMALLEST) return t("comparison:answer.sameOne", values);
  const same = item.effects.filter(({ effect }) => Math.sign(effect) === Math.sign(size));
  const largest = Math.max(0, ...same.map(({ effect }) => Math.abs(effect)));
  const causes = same
    .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .filter(({ effect }, i) => i < MOST && Math.abs(effect) >= WORTH * largest)
    .map(({ cause, effect }) =>
      t("comparison:answer.cause", { cause: inSentence(causeName(cause, words).name), effect: words.signed(effect, "amount") }),
    );
  return t(`comparison:answer.${size > 0 ? "larger" : "smaller"}`, {
    ...values,
    sizeInHours: sizeInHours(words.number(Math.abs(size), "amount"), "contracted", words),
    because: causes.length === 0 ? "" : t("comparison:answer.because", { list: words.list(causes) }),
  });
}
