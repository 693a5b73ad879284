import type { Summary } from "#model/projection";
import { atStart } from "../names.ts";
import type { Translator } from "../translator.ts";
import { pluralInSentence, type SpokenOccupation } from "./fte-of.ts";
import { amountInHours } from "./size-in-hours.ts";
import { type SpokenUnit, unitInSentence } from "./unit-in-sentence.ts";

/** What one occupation must recruit in a year. */
export interface SpokenRecruitment {
  readonly occupation: SpokenOccupation;
  /** Contracted FTE: leavers and growth. */
  readonly need: Summary;
  /** Contracted FTE at work, median. */
  readonly supply: number;
}

/** Less than half an FTE a year is nobody. */
const SMALLEST = 0.5;
/** Occupations named. */
const NAMED = 3;

/**
 * Says which occupations need most recruits in a year, with intervals, and which relative to its staff: what depends little on how
 * many are admitted. Null where none needs any.
 */
export function recruitmentSentence(
  all: readonly SpokenRecruitment[],
  { unit, year }: { readonly unit: SpokenUnit; readonly year: number },
  text: Translator,
): string | null {
  const some = all.filter(({ need }) => need.p50 >= SMALLEST).toSorted((a, b) => b.need.p50 - a.need.p50);
  const [most] = some.filter(({ supply }) => supply > 0).toSorted((a, b) => b.need.p50 / b.supply - a.need.p50 / a.supply);
  if (most === undefined) return null;
  const list = some.slice(0, NAMED).map(({ occupation, need: { p10, p50, p90 } }, at) =>
    text.t("sentences:recruitment.item", {
      plural: pluralInSentence(occupation, text),
      middle: at === 0 ? amountInHours(text.number(p50, "amount"), "contracted", text) : text.number(p50, "amount"),
      range: text.interval(p10, p90, "amount"),
    }),
  );
  const first = text.t("sentences:recruitment.most", { unit: unitInSentence(unit, text), year: String(year), list: text.list(list) });
  const second = text.t("sentences:recruitment.share", {
    plural: pluralInSentence(most.occupation, text),
    percent: text.percent(most.need.p50 / most.supply, 1),
  });
  return `${atStart(first)} ${second}`;
}
