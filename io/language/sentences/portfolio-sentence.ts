import type { Goal, Portfolio } from "#model/analysis";
import { atStart } from "../names.ts";
import type { Translator } from "../translator.ts";
import { chance } from "./chance.ts";
import { pluralInSentence, type SpokenOccupation } from "./fte-of.ts";
import { money } from "./money.ts";
import { type SpokenUnit, unitInSentence } from "./unit-in-sentence.ts";

/** What the sentences about a portfolio are made from. */
export interface SpokenPortfolio {
  readonly portfolio: Portfolio;
  readonly goals: readonly Goal[];
  readonly occupation: (id: string) => SpokenOccupation | undefined;
  readonly unit: (id: string) => SpokenUnit | undefined;
}

/** Numbers up to this are written as words. */
const WORDS = 10;

/** Says what to do, what it costs and what it gives; or that nothing is needed; or the closest that can be done. */
export function portfolioSentence(spoken: SpokenPortfolio, text: Translator): string {
  const { portfolio, goals } = spoken;
  const { status, chosen } = portfolio;
  const shown = mostChanged(portfolio);
  const goal = shown && goals[shown.goal];
  if (!shown || !goal) return "";
  const place = placeOf(spoken, goal, text);
  const values = {
    ...place,
    measures: measuresInWords(chosen.length, text),
    cost: money(portfolio.costPerYear, text),
    before: chance(shown.before, text),
    after: chance(shown.after, text),
    level: levelInWords(goal.level, text),
    n: goals.length,
  };
  const several = goals.length > 1;
  const say = (key: "nothingNeeded" | "found" | "closest" | "noneHelps") =>
    atStart(text.t(several ? `remedy-sentences:portfolio.${key}Several` : `remedy-sentences:portfolio.${key}`, values));
  if (status === "nothing-needed") return say("nothingNeeded");
  if (status === "found") return say("found");
  return say(chosen.length === 0 ? "noneHelps" : "closest");
}

/** Says a goal: "at most 2 of 10 futures short of bioengineers in Helse Bergen in 2032". */
export const goalSentence = (spoken: Omit<SpokenPortfolio, "portfolio" | "goals">, goal: Goal, text: Translator): string =>
  atStart(text.t("remedy-sentences:goal.sentence", { ...placeOf(spoken, goal, text), level: levelInWords(goal.level, text) }));

/** Decimals that a goal is written with where it has them, so that 0.01 % is not written as 0 %. */
const MOST_DECIMALS = 4;

/** Says an accepted probability as futures where it is tenths, else as percent. */
export function levelInWords(level: number, text: Translator): string {
  const tenths = level * 10;
  return Math.abs(tenths - Math.round(tenths)) < 1e-9
    ? text.t("remedy-sentences:goal.tenths", { tenths: Math.round(tenths) })
    : text.t("remedy-sentences:goal.percent", { percent: text.percent(level, 0, MOST_DECIMALS) });
}

function placeOf({ occupation, unit }: Omit<SpokenPortfolio, "portfolio" | "goals">, goal: Goal, text: Translator) {
  const [who, where] = [occupation(goal.occupation), unit(goal.unit)];
  return {
    plural: who ? pluralInSentence(who, text) : goal.occupation,
    unit: where ? unitInSentence(where, text) : goal.unit,
    year: String(goal.year),
  };
}

function measuresInWords(count: number, text: Translator): string {
  const word = count >= 1 && count <= WORDS ? text.find(`remedy-sentences:words.${count}`) : null;
  return text.t("remedy-sentences:portfolio.measures", { count, n: word ?? text.number(count) });
}

/** The goal whose probability falls most: the one a sentence about several goals tells of. */
const mostChanged = ({ goals }: Portfolio): Portfolio["goals"][number] | undefined =>
  goals.toSorted((a, b) => b.before - b.after - (a.before - a.after))[0];
