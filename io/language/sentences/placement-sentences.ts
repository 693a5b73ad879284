import type { AllocationAnswer, Shortage, WeekRun } from "#model/placement";
import { inSentence } from "../names.ts";
import type { Translator } from "../translator.ts";

/** Names, as they stand alone, of what sentences about placements speak of. */
export interface PlacementNames {
  readonly discipline: (id: string) => string;
  readonly unit: (id: string) => string;
}

/**
 * Says how an allocation came out, and what is short: "1 211 of 1 251 students get everything the term requires. It is proven that no allocation
 * can do better. 40 lack something. 18 of them lack pathology. In Helse Vest no place is left in weeks 2–18."
 */
export function placementSentences(answer: AllocationAnswer, names: PlacementNames, text: Translator): string[] {
  const { t, number } = text;
  const { students, placed, lacking, gap, status, stopped, short } = answer;
  const counts = { students: number(students, 0), placed: number(placed, 0), gap: number(gap, 0) };
  const lead = lacking === 0 ? t("placement:answer.all", counts) : t(`placement:answer.${status}`, counts);
  return [
    lead,
    ...(stopped ? [t("placement:answer.stopped")] : []),
    ...(lacking === 0 ? [] : [t("placement:answer.lack", { count: lacking, n: number(lacking, 0) })]),
    ...(short === null ? [] : [shortageOfPlaces(short, names, text)]),
  ];
}

/** Says what students lack, how many, and where there is no room for it. */
export function shortageOfPlaces({ disciplines, regions, students, full }: Shortage, names: PlacementNames, text: Translator): string {
  const { t, number, list } = text;
  const values = { count: students, n: number(students, 0), disciplines: anyOf(disciplines.map(names.discipline).map(inSentence), text) };
  if (full.length === 0) return t("placement:short.free", values);
  const place =
    regions.length === 0 ? t("placement:short.atSites") : t("placement:short.inRegions", { regions: list(regions.map(names.unit)) });
  return t("placement:short.full", { ...values, place, weeks: weeksInWords(full, text) });
}

/** Writes runs of weeks by their numbers in the year: "weeks 2–11 and 13–18". */
function weeksInWords(runs: readonly WeekRun[], { t, list }: Translator): string {
  const name = (week: string): string => String(Number(week.slice(6)));
  const said = list(runs.map(({ from, to }) => (from === to ? name(from) : `${name(from)}–${name(to)}`)));
  return t(runs.length === 1 && runs[0]!.from === runs[0]!.to ? "placement:oneWeek" : "placement:weeks", { weeks: said });
}

/** "haematology, pathology or transfusion". */
function anyOf(words: readonly string[], { t }: Translator): string {
  if (words.length < 2) return words[0] ?? "";
  return t("placement:anyOf", { list: words.slice(0, -1).join(", "), last: words.at(-1)! });
}
