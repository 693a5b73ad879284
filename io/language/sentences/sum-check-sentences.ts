import type { SumCheck } from "#model/scenario";
import type { Translator } from "../translator.ts";

type Pair = SumCheck["employed"];

/** Says what all occupations together take of the population, and where the parts grow faster than the whole. */
export function sumCheckSentences(
  { from, to, occupations, employed, workingAge, students, cohort, findings }: SumCheck,
  text: Translator,
): string[] {
  const growth = (of: Pair): string => {
    const change = of.to / of.from - 1;
    return `${change > 0 ? "+" : ""}${text.percent(change, 1)}`;
  };
  const shares = (part: Pair, whole: Pair) => ({
    first: text.percent(part.from / whole.from, 1),
    last: text.percent(part.to / whole.to, 1),
  });
  const years = { from: String(from), to: String(to) };
  return [
    ...(workingAge === null
      ? []
      : [
          text.t("sum-check:employed", {
            ...{ ...years, count: occupations, part: growth(employed), whole: growth(workingAge) },
            ...shares(employed, workingAge),
          }),
        ]),
    ...(findings.includes("employed-outgrow") ? [text.t("sum-check:employedOutgrow")] : []),
    ...(students === null || cohort === null
      ? []
      : [text.t("sum-check:students", { ...years, whole: growth(cohort), ...shares(students, cohort) })]),
    ...(findings.includes("students-outgrow") ? [text.t("sum-check:studentsOutgrow")] : []),
  ];
}
