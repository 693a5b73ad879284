import type { CsvRow } from "#io/csv";
import { factorName, type Translator, whySentences } from "#io/language";
import { type Decomposition, type MedianStep, medianSteps } from "#model/analysis";
import { STATISTICS, type Summary } from "#model/projection";
import { layTable } from "../../output/table.ts";

/** Writes a decomposition for people: sentences, then a table from the first gap to the last. */
export function decompositionAsTable(result: Decomposition, text: Translator): string {
  const { t } = text;
  const { from, to } = result;
  const { start, effects, rest, end } = medianSteps(result);
  const row = (name: string, { middle, low, high }: MedianStep): string[] => [
    name,
    text.signed(middle, "amount"),
    low === null || high === null ? "–" : t("cli:range", { low: text.signed(low, "amount"), high: text.signed(high, "amount") }),
  ];
  const rows = [
    row(t("cli-decomposition:start", { year: String(from) }), start),
    ...effects.map((effect) => row(factorName(effect.factor, text).name, effect)),
    ...(rest.middle === 0 ? [] : [row(t("analysis:rest.name"), rest)]),
    row(t("cli-decomposition:start", { year: String(to) }), end),
  ];
  const table = layTable(
    [
      { title: t("cli-decomposition:factor"), align: "left" },
      { title: t("cli-decomposition:median"), align: "right" },
      { title: t("cli-decomposition:interval"), align: "right" },
    ],
    rows,
  );
  return `${whySentences(result, text).join(" ")}\n\n${t("cli:fte")}\n${table}\n${t("analysis:roundedApart")}\n`;
}

/** Lays a decomposition out as one row a step. */
export function decompositionRows({ from, to, start, end, effects, interaction }: Decomposition): CsvRow[] {
  const row = (step: string, summary: Summary) => [step, ...STATISTICS.map((name) => summary[name])];
  return [
    ["step", ...STATISTICS],
    row(`gap ${from}`, start),
    ...effects.map(({ factor, effect }) => row(factor, effect)),
    row("interaction", interaction),
    row(`gap ${to}`, end),
  ];
}
