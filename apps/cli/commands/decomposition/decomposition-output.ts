import { stringify } from "csv-stringify/sync";
import { factorName, type Translator, whySentences } from "#io/language";
import type { Decomposition } from "#model/analysis";
import { STATISTICS, type Summary } from "#model/projection";
import { decimalsFor } from "../../analysis/names.ts";
import { layTable } from "../../output/table.ts";

/** Writes a decomposition for people: sentences, then a table from the first gap to the last. */
export function decompositionAsTable(result: Decomposition, text: Translator): string {
  const { t } = text;
  const { from, to, start, end, effects, interaction } = result;
  const decimals = decimalsFor(Math.max(Math.abs(start.mean), Math.abs(end.mean), ...effects.map(({ effect }) => Math.abs(effect.mean))));
  const row = (name: string, { mean, p10, p90 }: Summary): string[] => [
    name,
    text.signed(mean, decimals),
    t("cli:range", { low: text.signed(p10, decimals), high: text.signed(p90, decimals) }),
  ];
  const rows = [
    row(t("cli-decomposition:start", { year: String(from) }), start),
    ...effects.map(({ factor, effect }) => row(factorName(factor, text).name, effect)),
    row(t("analysis:interaction.name"), interaction),
    row(t("cli-decomposition:start", { year: String(to) }), end),
  ];
  const table = layTable(
    [
      { title: t("cli-decomposition:factor"), align: "left" },
      { title: t("cli-decomposition:mean"), align: "right" },
      { title: t("cli-decomposition:interval"), align: "right" },
    ],
    rows,
  );
  return `${whySentences(result, decimals, text).join(" ")}\n\n${t("cli:fte")}\n${table}`;
}

/** Writes a decomposition as one row a step. */
export function decompositionAsCsv({ from, to, start, end, effects, interaction }: Decomposition): string {
  const row = (step: string, summary: Summary) => [step, ...STATISTICS.map((name) => summary[name])];
  return stringify([
    ["step", ...STATISTICS],
    row(`gap ${from}`, start),
    ...effects.map(({ factor, effect }) => row(factor, effect)),
    row("interaction", interaction),
    row(`gap ${to}`, end),
  ]);
}
