import { figureGroupName, inSentence, loadStep, saidIn, shareInWords, type Translator } from "#io/language";
import type { MissingSeries } from "#model/analysis";
import { layTable } from "./table.ts";

/** Lists the series that would make the answer most certain: a table of shares, then what each is and how it is loaded. */
export function missingSeriesTable(missing: readonly MissingSeries[], text: Translator): string {
  const { t, language } = text;
  const table = layTable(
    [
      { title: t("knowledge:column.share"), align: "right" },
      { title: t("knowledge:column.number"), align: "left" },
      { title: t("knowledge:column.series"), align: "left" },
    ],
    missing.map(({ share, number, title }) => [shareInWords(share, text), number ?? "–", saidIn(title, language)]),
  );
  const about = missing.map((one) => {
    const of = [saidIn(one.publisher, language), one.address, saidIn(one.licence, language)].filter((part) => part !== null);
    const groups = text.list(one.groups.map((group) => inSentence(figureGroupName(group, text).name)));
    return [
      `${saidIn(one.title, language)}: ${of.join(", ")}`,
      `  ${t("knowledge:column.groups")}: ${groups}`,
      `  ${t("knowledge:column.load")}: ${loadStep(one, text)}`,
    ].join("\n");
  });
  return `${t("knowledge:caption")}\n\n${table}\n${t("knowledge:overlap")}\n\n${about.join("\n")}\n`;
}
