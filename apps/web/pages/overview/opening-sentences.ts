import type { OccupationInfo, Overview, ShortageItem, UnitInfo } from "#apps/contract";
import {
  amountInHours,
  atStart,
  pluralInSentence,
  recruitmentSentence,
  shareInWords,
  shortageSentence,
  type Translator,
  theFteIn,
  unitInSentence,
} from "#io/language";
import { isAtLeast, isShort } from "#model/vocabulary";
import { unitShortages } from "./unit-shortage.ts";

/** What the opening of the overview is made from. */
export interface Opening {
  readonly overview: Overview;
  /** Unit the reader is at: the nation, or a part of it. */
  readonly unit: UnitInfo;
  readonly units: ReadonlyMap<string, UnitInfo>;
  readonly occupations: ReadonlyMap<string, OccupationInfo>;
  /** One occupation, or undefined for all. */
  readonly occupation: string | undefined;
  /** Names of tables whose figures are all assumptions, small first letter. */
  readonly assumedTables: readonly string[];
  /** Whether a unit lies within the reader's. */
  readonly within: (unit: string) => boolean;
}

/** Occupations named in the first sentence. */
const NAMED = 3;
/** Units with less demand than this (FTE) are left out when the worst is named: a handful of people swings their share. */
const SMALLEST_UNIT = 20;
const SMALLEST_UNIT_ONE_OCCUPATION = 5;

/** Writes the sentences the overview opens with: what is short, when and how sure; who is worst off; how much is assumed. */
export function openingSentences(opening: Opening, text: Translator): readonly string[] {
  const here = opening.overview.items.filter(
    (item) => item.unit === opening.unit.id && (opening.occupation === undefined || item.occupation === opening.occupation),
  );
  if (here.length === 0) return [];
  const first = opening.occupation === undefined ? allOccupations(opening, here, text) : oneOccupation(opening, here, text);
  return [first, worst(opening, text), assumed(opening, text), recruits(opening, here, text)]
    .filter((sentence) => sentence !== null)
    .map(atStart);
}

function oneOccupation({ overview, unit, occupations }: Opening, [item]: readonly ShortageItem[], text: Translator): string | null {
  const occupation = item && occupations.get(item.occupation);
  if (!item || !occupation) return null;
  const { demand, supply } = item;
  if (overview.notAssessed.includes(item.occupation))
    return text.t("sentences:notAssessed.one", { unit: unitInSentence(unit, text), plural: pluralInSentence(occupation, text) });
  const gap = { low: item.gap.p10, middle: item.gap.p50, high: item.gap.p90, probability: item.shortageProbability, demand, supply };
  const sentence = shortageSentence({ ...gap, unit, occupation, year: overview.year, hours: overview.hours }, text);
  if (item.shortFrom === null || !isShort(item.kind)) return sentence;
  return `${sentence} ${text.t("sentences:shortFrom", { year: String(item.shortFrom) })}`;
}

function allOccupations({ overview, unit, occupations }: Opening, items: readonly ShortageItem[], text: Translator): string {
  const year = String(overview.year);
  const spoken = unitInSentence(unit, text);
  const all = items.filter(({ kind }) => kind !== "none");
  const present = all.filter(({ occupation }) => !overview.notAssessed.includes(occupation));
  const others = all.length - present.length;
  const rest = others === 0 ? [] : [text.t("sentences:notAssessed.many", { count: others })];
  if (present.length === 0) return rest.join("");
  const short = present.filter(({ kind }) => isShort(kind)).toSorted((left, right) => right.gap.p50 - left.gap.p50);
  if (short.length === 0) return [text.t("overview:opening.nothing", { year, unit: spoken }), ...rest].join(" ");
  const plural = (id: string) => {
    const occupation = occupations.get(id);
    return occupation ? pluralInSentence(occupation, text) : id;
  };
  const named = short.slice(0, NAMED).map((item, at) => {
    const { p10: low, p90: high } = item.gap;
    const name = plural(item.occupation);
    const middle = text.number(item.gap.p50, "amount");
    const values = { plural: name, middle: at === 0 ? amountInHours(middle, overview.hours, text) : middle };
    return low >= 0
      ? text.t("overview:opening.item", { ...values, range: text.interval(low, high, "amount") })
      : text.t("overview:opening.itemEither", { ...values, surplus: text.number(-low, "amount"), high: text.number(high, "amount") });
  });
  const sentence = text.t("overview:opening.most", {
    year,
    unit: spoken,
    count: short.length,
    total: present.length,
    list: text.list(named),
  });
  return [sentence, text.t("overview:opening.middle"), howSure(short, text), begins(short, plural, text), ...rest]
    .filter((one) => one !== null)
    .join(" ");
}

/** Says for how many of them a shortage is very likely in this year, whenever it began and whether or not it lasts. */
function howSure(short: readonly ShortageItem[], text: Translator): string {
  const sure = short.filter((item) => isAtLeast(item.shortageProbability, "very-likely"));
  const likelihood = text.t("sentences:likelihood.very-likely");
  return sure.length === 0
    ? text.t("overview:opening.unsure", { likelihood })
    : text.t("overview:opening.sure", { n: sure.length, likelihood });
}

/** Says where a lasting shortage begins first; null where none lasts to the end of the run. */
function begins(short: readonly ShortageItem[], plural: (id: string) => string, text: Translator): string | null {
  const lasting = short.filter((item) => item.shortFrom !== null);
  const from = Math.min(...lasting.map((item) => item.shortFrom!));
  const [only, another] = lasting.filter((item) => item.shortFrom === from);
  if (only === undefined) return null;
  const n = lasting.filter((item) => item.shortFrom === from).length;
  return another === undefined
    ? text.t("overview:opening.begins", { plural: plural(only.occupation), from: String(from) })
    : text.t("overview:opening.beginsSeveral", { n, from: String(from) });
}

/** Says what must be recruited in the year: leavers and growth, which depend little on intake. */
function recruits({ overview, unit, occupations }: Opening, items: readonly ShortageItem[], text: Translator): string | null {
  const all = items.flatMap(({ occupation: id, recruitment, supply }) => {
    const occupation = occupations.get(id);
    return occupation === undefined || recruitment === null ? [] : [{ occupation, need: recruitment, supply }];
  });
  return recruitmentSentence(all, { unit, year: overview.year }, text);
}

function worst({ overview, unit, units, occupations, occupation, within }: Opening, text: Translator): string | null {
  const regional = overview.items.filter(
    (item) =>
      item.unit !== unit.id &&
      within(item.unit) &&
      ["hf", "hospital", "county"].includes(units.get(item.unit)?.kind ?? "") &&
      (occupation === undefined ? !overview.notAssessed.includes(item.occupation) : item.occupation === occupation),
  );
  if (regional.length === 0 || (occupation !== undefined && overview.notAssessed.includes(occupation))) return null;
  const smallest = occupation === undefined ? SMALLEST_UNIT : SMALLEST_UNIT_ONE_OCCUPATION;
  const found = [...unitShortages(regional).values()]
    .filter((one) => one.demand >= smallest && (one.share ?? 0) >= 0.005)
    .toSorted((left, right) => (right.share ?? 0) - (left.share ?? 0))[0];
  const worstUnit = found && units.get(found.unit);
  if (!found || !worstUnit || found.share === null) return text.t("overview:opening.noWorst");
  const values = { unit: unitInSentence(worstUnit, text), percent: text.percent(found.share), fte: theFteIn(overview.hours, text) };
  const most = occupation === undefined && found.most ? occupations.get(found.most) : undefined;
  return most
    ? text.t("overview:opening.worst", { ...values, plural: pluralInSentence(most, text) })
    : text.t("overview:opening.worstOne", values);
}

function assumed({ overview, assumedTables }: Opening, text: Translator): string | null {
  const { assumption = 0, published = 0 } = overview.certainty;
  if (assumption + published === 0) return null;
  const sentence = text.t("overview:opening.assumption", {
    assumption: shareInWords(assumption, text),
    published: shareInWords(published, text),
  });
  if (assumedTables.length === 0) return sentence;
  return `${sentence} ${text.t("overview:opening.assumedTables", { list: text.list(assumedTables) })}`;
}
