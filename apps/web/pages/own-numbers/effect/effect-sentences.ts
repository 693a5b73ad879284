import { atStart, type Translator } from "#io/language";
import type { Summary } from "../given/given.ts";

type OfOccupation = Summary["occupations"][number];

/** "Bioingeniører: 140 personer, 111 årsverk (før 125 og 113)". */
export function staffSentence({ names, persons, fte, before }: OfOccupation, { t, number, language }: Translator): string {
  const now = t("own-numbers-effect:staff", {
    occupation: atStart(names[language]),
    persons: t("own-numbers:persons", { count: persons }),
    fte: number(fte, "amount"),
  });
  const then =
    before === null
      ? t("own-numbers-effect:staffNew")
      : t("own-numbers-effect:staffBefore", { persons: number(before.persons, "amount"), fte: number(before.fte, "amount") });
  return `${now} ${then}`;
}

/** What the demand becomes: the posts filled and vacant, or as it was. */
export function demandSentence({ demand, demandBefore }: OfOccupation, { t, number }: Translator): string {
  const value = number(demand, "amount");
  return demandBefore === null
    ? t("own-numbers-effect:demand", { demand: value })
    : t("own-numbers-effect:demandBefore", { demand: value, before: number(demandBefore, "amount") });
}
