import type { Programme, ProgrammeQuestion } from "#model/plan";
import { isShort } from "#model/vocabulary";
import { figureGroupName } from "../analysis-names.ts";
import { atStart, nameIn } from "../names.ts";
import type { Translator } from "../translator.ts";
import { fteOf, pluralInSentence, type SpokenOccupation } from "./fte-of.ts";
import { gapLevels } from "./gap-level.ts";
import { manyIntakesSentence } from "./intake-sentence.ts";
import { knowledgeSentences } from "./knowledge-sentences.ts";
import { missingWeeks } from "./missing-weeks.ts";
import { recruitmentSentence } from "./recruitment-sentence.ts";
import { shareInWords } from "./share-in-words.ts";
import { shortageSentence } from "./shortage-sentence.ts";
import { sizeInHours } from "./size-in-hours.ts";
import { type SpokenUnit, unitInSentence } from "./unit-in-sentence.ts";

/** What the sentences need to know of a dataset. */
export interface ProgrammeNames {
  /** Id of the nation. */
  readonly nation: string;
  occupation(id: string): SpokenOccupation | undefined;
  unit(id: string): SpokenUnit | undefined;
}

/** Occupations that get a sentence of their own. */
const NAMED = 3;
/** Half an FTE is nothing. */
const SMALLEST = 0.5;
/** Share of counts an 80 % interval may hold and still be called right. */
const HELD = 0.7;

type Sentences<A> = (answer: A, names: ProgrammeNames, text: Translator) => string[];
type Answered = { readonly [Q in ProgrammeQuestion]: NonNullable<Programme[Q]> };

/**
 * Says the answers of the programme, each as sentences that can be read aloud, with intervals and what they rest on.
 *
 * @returns null for an answer that is not there.
 */
export function programmeSentences(
  programme: Programme,
  question: ProgrammeQuestion,
  names: ProgrammeNames,
  text: Translator,
): string[] | null {
  if (question === "screening" && programme.screening !== null) return screening(programme.screening, programme.baseYear, names, text);
  if (question === "sure" && programme.sure !== null) return sure(programme.sure, names, text);
  const say = { short, intake, plans } as { readonly [Q in ProgrammeQuestion]?: Sentences<unknown> };
  const answer = programme[question];
  return answer === null ? null : (say[question]?.(answer, names, text) ?? null);
}

const nation = ({ unit, nation: id }: ProgrammeNames, text: Translator): string => {
  const found = unit(id);
  return found === undefined ? id : unitInSentence(found, text);
};

function short({ year, occupations, notAssessed }: Answered["short"], names: ProgrammeNames, text: Translator): string[] {
  const present = occupations.filter(({ kind }) => kind !== "none");
  const assessed = present.filter(({ occupation }) => !notAssessed.includes(occupation));
  const all = assessed.length;
  if (present.length === 0) return [text.t("programme:short.empty")];
  const likely = assessed.filter(({ kind }) => isShort(kind));
  const values = { unit: nation(names, text), all: String(all), year: String(year) };
  const unit = names.unit(names.nation);
  const others = present.length - all;
  const recruits = present.flatMap(({ occupation: id, recruitment, supply }) => {
    const occupation = names.occupation(id);
    return occupation === undefined || recruitment === null ? [] : [{ occupation, need: recruitment, supply }];
  });
  const recruitment = unit === undefined ? null : recruitmentSentence(recruits, { unit, year }, text);
  return [
    ...(all === 0
      ? []
      : [
          atStart(
            likely.length === 0
              ? text.t("programme:short.none", values)
              : text.t("programme:short.some", { ...values, count: likely.length }),
          ),
        ]),
    ...likely.slice(0, NAMED).flatMap(({ occupation: id, gap, demand, supply, shortageProbability }) => {
      const occupation = names.occupation(id);
      if (occupation === undefined || unit === undefined) return [];
      return [
        shortageSentence(
          {
            unit,
            occupation,
            year,
            low: gap.p10,
            middle: gap.p50,
            high: gap.p90,
            probability: shortageProbability,
            demand,
            supply,
            hours: "contracted",
          },
          text,
        ),
      ];
    }),
    ...(others === 0 ? [] : [text.t("sentences:notAssessed.many", { count: others })]),
    ...(recruitment === null ? [] : [recruitment]),
  ];
}

function screening(
  { year, occupations, total }: Answered["screening"],
  baseYear: number,
  names: ProgrammeNames,
  text: Translator,
): string[] {
  const values = { year: String(year), baseYear: String(baseYear) };
  if (Math.abs(total) < SMALLEST) return [text.t("programme:screening.nothing", values)];
  const list = occupations.flatMap(({ occupation: id, difference }) => {
    const occupation = names.occupation(id);
    if (occupation === undefined) return [];
    const range = text.interval(difference.p10, difference.p90, "amount");
    const middle = sizeInHours(text.number(difference.p50, "amount"), "contracted", text);
    return [text.t("programme:screening.item", { middle, range, fte: fteOf(occupation, text) })];
  });
  return [
    text.t("programme:screening.some", { ...values, sizeInHours: sizeInHours(text.number(total, "amount"), "contracted", text) }),
    ...(list.length === 0 ? [] : [text.t("programme:screening.each", { list: text.list(list) })]),
    text.t("programme:screening.noCost"),
  ];
}

function intake({ year, items, notAssessed }: Answered["intake"], names: ProgrammeNames, text: Translator): string[] {
  const unit = names.unit(names.nation);
  const spoken = items.flatMap((item) => {
    const occupation = names.occupation(item.occupation);
    return occupation === undefined || unit === undefined
      ? []
      : [{ item, occupation, unit, year, assumed: notAssessed.includes(item.occupation) }];
  });
  const many = manyIntakesSentence(spoken, text);
  if (many === null) return [text.t("programme:intake.empty")];
  const known = spoken.flatMap(({ item, occupation }) => {
    const weeks = missingWeeks(item);
    return weeks === null ? [] : [{ occupation, weeks }];
  });
  const list = known
    .filter(({ weeks }) => weeks >= SMALLEST)
    .sort((a, b) => b.weeks - a.weeks)
    .slice(0, NAMED)
    .map(({ occupation, weeks }) =>
      text.t("programme:intake.weeksItem", { weeks: text.number(weeks, "amount"), plural: pluralInSentence(occupation, text) }),
    );
  return [
    many,
    ...(list.length > 0
      ? [text.t("programme:intake.weeks", { list: text.list(list) })]
      : known.length > 0
        ? [text.t("programme:intake.weeksEnough")]
        : []),
    text.t("programme:intake.weeksKnown", { count: known.length, all: String(spoken.length) }),
  ];
}

function sure({ year, occupations, backtest, knowledge }: Answered["sure"], names: ProgrammeNames, text: Translator): string[] {
  const { t } = text;
  const first = occupations[0];
  const occupation = first && names.occupation(first.occupation);
  const said: string[] = [];
  if (first !== undefined && occupation !== undefined) {
    const plural = pluralInSentence(occupation, text);
    const [low, high] = gapLevels([first.gap.p10, first.gap.p90], "contracted", text);
    said.push(t("programme:sure.band", { plural, low, high, year: String(year) }));
    const [most] = first.groups;
    if (most !== undefined)
      said.push(
        t("explain:sure.most", {
          name: figureGroupName(most.group, text).name,
          percent: shareInWords(Math.min(1, Math.max(0, most.share)), text),
        }),
      );
  }
  said.push(...knowledgeSentences(knowledge, text));
  if (backtest === null) return [...said, t("programme:sure.noHistory")];
  const error = (share: number): string => text.percent(share, share < 0.1 ? 1 : 0);
  return [
    ...said,
    t("programme:sure.history", { error: error(backtest.error), covered: String(backtest.covered), all: String(backtest.projections) }),
    t(backtest.covered / backtest.projections < HELD ? "programme:sure.tooNarrow" : "programme:sure.fine"),
    t("programme:sure.noChange", { error: error(backtest.noChange) }),
  ];
}

function plans({ units, none, begun, submitted, published }: Answered["plans"], names: ProgrammeNames, text: Translator): string[] {
  const all = String(units.length);
  if (units.length === 0) return [text.t("programme:plans.empty")];
  if (none.length === units.length) return [text.t("programme:plans.noneAtAll", { all })];
  const called = (id: string): string => {
    const unit = names.unit(id);
    return unit === undefined ? id : nameIn(unit.names, text.language).replace(/\sHF$/, "");
  };
  const stages = { published: String(published.length), submitted: String(submitted.length), begun: String(begun.length) };
  return [
    none.length === 0 ? text.t("programme:plans.all", { all }) : text.t("programme:plans.none", { count: none.length, all }),
    ...(none.length === 0 ? [] : [text.t("programme:plans.list", { list: text.list(none.map(called)) })]),
    text.t("programme:plans.stages", stages),
  ];
}
