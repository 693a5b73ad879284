import type { IntakeItem } from "#model/analysis";
import { likelihoodOf } from "#model/vocabulary";
import { atStart } from "../names.ts";
import type { Translator } from "../translator.ts";
import { chance } from "./chance.ts";
import { pluralInSentence, type SpokenOccupation } from "./fte-of.ts";
import { missingWeeks } from "./missing-weeks.ts";
import { type SpokenUnit, unitInSentence } from "./unit-in-sentence.ts";

/** What the sentence about one occupation is made from. */
export interface SpokenIntake {
  readonly item: IntakeItem;
  readonly occupation: SpokenOccupation;
  readonly unit: SpokenUnit;
  readonly year: number;
  /** Whether the planned intake is assumed from demand. */
  readonly assumed: boolean;
}

/** Less than half a student or a week a year is none. */
const SMALLEST = 0.5;
/** A need this close to the plan, as a share of it, is the same. */
const SAME = 0.02;

/** Says the equilibrium intake of one occupation, with its interval, the plan and the placements it takes; or why there is none. */
export function intakeSentence(spoken: SpokenIntake, text: Translator): string {
  const said = answered(spoken, text);
  return spoken.assumed && spoken.item.planned !== null ? `${said} ${text.t("remedy-sentences:assumedPlan")}` : said;
}

function answered(spoken: SpokenIntake, text: Translator): string {
  const { item, unit, year } = spoken;
  const values = { plural: pluralInSentence(spoken.occupation, text), unit: unitInSentence(unit, text), year: String(year) };
  const { needed, planned, firstIntake, reason } = item;
  if (reason !== null) {
    return atStart(text.t(`remedy-sentences:noIntake.${reason}`, values));
  }
  if (needed === null || planned === null || firstIntake === null) return atStart(text.t("remedy-sentences:noIntake.unknown", values));
  const first = String(firstIntake);
  const plan = text.number(planned, "amount");
  if (needed.p50 < SMALLEST) {
    const surplus = item.surplusShare ?? 0.5;
    const likelihood = text.t(`sentences:likelihood.${likelihoodOf(surplus)}`);
    return atStart(
      text.t("remedy-sentences:intake.surplus", { ...values, first, planned: plan, likelihood, chance: chance(surplus, text) }),
    );
  }
  const sentence = text.t(`remedy-sentences:intake.${comparedWithPlan(needed.p50, planned)}`, {
    ...values,
    first,
    planned: plan,
    needed: text.number(needed.p50, "amount"),
    range: text.interval(needed.p10, needed.p90, "amount"),
  });
  const weeks = missingWeeks(item);
  if (weeks === null) return atStart(sentence);
  return atStart(
    `${sentence} ${weeks >= SMALLEST ? text.t("remedy-sentences:intake.weeks", { weeks: text.number(weeks, "amount") }) : text.t("remedy-sentences:intake.weeksEnough")}`,
  );
}

/** Whether more students are needed than planned, fewer, or about as many. */
export function comparedWithPlan(needed: number, planned: number): "more" | "fewer" | "same" {
  if (Math.abs(needed - planned) <= Math.max(SMALLEST, SAME * planned)) return "same";
  return needed > planned ? "more" : "fewer";
}

/** Occupations named in the sentence about many. */
const NAMED = 3;

/** Says how many of several occupations need more students than planned, and which most; those whose plan is assumed are not assessed. */
export function manyIntakesSentence(all: readonly SpokenIntake[], text: Translator): string | null {
  const assessed = all.filter(({ assumed }) => !assumed);
  const others = all.length - assessed.length;
  const rest = others === 0 ? null : text.t("sentences:notAssessed.many", { count: others });
  const said = [assessedIntakes(assessed, text), rest].filter((one) => one !== null);
  return said.length === 0 ? null : said.join(" ");
}

function assessedIntakes(spoken: readonly SpokenIntake[], text: Translator): string | null {
  const [one] = spoken;
  if (!one) return null;
  const answered = spoken.filter(({ item }) => item.needed !== null && item.planned !== null);
  const lack = ({ item }: SpokenIntake) => (item.needed?.p50 ?? 0) - (item.planned ?? 0);
  const more = answered
    .filter(({ item }) => comparedWithPlan(item.needed?.p50 ?? 0, item.planned ?? 0) === "more")
    .toSorted((a, b) => lack(b) - lack(a));
  const values = { unit: unitInSentence(one.unit, text), year: String(one.year), total: answered.length, count: more.length };
  if (answered.length === 0) return atStart(text.t("remedy-sentences:many.none", values));
  if (more.length === 0) return atStart(text.t("remedy-sentences:many.enough", values));
  const list = more.slice(0, NAMED).map(({ item, occupation }) =>
    text.t("remedy-sentences:many.item", {
      plural: pluralInSentence(occupation, text),
      needed: text.number(item.needed?.p50 ?? 0, "amount"),
      planned: text.number(item.planned ?? 0, "amount"),
    }),
  );
  return atStart(text.t("remedy-sentences:many.more", { ...values, list: text.list(list) }));
}
