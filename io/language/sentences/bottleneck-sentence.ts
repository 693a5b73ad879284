import type { Bottleneck } from "#model/placement";
import { inSentence } from "../names.ts";
import type { Translator } from "../translator.ts";
import type { PlacementNames } from "./placement-sentences.ts";

/** Says a bottleneck: "These 23 students need 46 weeks of pathology in weeks 8–15; the sites they may use have 38." */
export function bottleneckSentence(
  bottleneck: Bottleneck,
  names: Pick<PlacementNames, "discipline">,
  { t, number, list }: Translator,
): string {
  const { students, disciplines, from, to, some, needed, available, of } = bottleneck;
  const week = (text: string): string => String(Number(text.slice(6)));
  const values = {
    count: students.length,
    n: number(students.length, 0),
    needed: number(needed, 0),
    available: number(available, 0),
    disciplines: list(disciplines.map(names.discipline).map(inSentence)),
    weeks: from === to ? t("placement:oneWeek", { weeks: week(from) }) : t("placement:weeks", { weeks: `${week(from)}–${week(to)}` }),
  };
  const sentence = t(`placement:bottleneck.${of}`, values);
  return some ? `${sentence} ${t("placement:bottleneck.some")}` : sentence;
}
