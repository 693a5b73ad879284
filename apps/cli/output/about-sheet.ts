import { dayInNorway } from "#io/language";
import { numberCell, type SheetRow, textCell, type WorkbookSheet } from "#io/workbook";
import type { Dataset } from "#model/vocabulary";
import type { Terminal } from "../terminal/terminal.ts";

/** One thing a workbook says of itself. */
export type AboutLine = readonly [name: string, value: string | number];

/** The sheet on which a workbook says what it is: the dataset and its edition, what the command adds, the day it was written, the sources. */
export function aboutSheet(dataset: Dataset, lines: readonly AboutLine[], { text }: Pick<Terminal, "text">): WorkbookSheet {
  const { title, version, baseYear } = dataset.description;
  const row = ([name, value]: AboutLine): SheetRow => [
    textCell(name),
    typeof value === "number" ? numberCell(value, "year") : textCell(value),
  ];
  const sources = dataset.tables.sources.map(
    ({ publisher, title: what, published_year }): AboutLine => [
      text.t("cli:workbook.source"),
      `${publisher}: ${what}${published_year === null ? "" : ` (${published_year})`}`,
    ],
  );
  const about: AboutLine[] = [
    [text.t("cli:workbook.dataset"), title],
    [text.t("cli:workbook.edition"), version],
    [text.t("cli:workbook.baseYear"), baseYear],
    [text.t("cli:workbook.hash"), dataset.hash],
    ...lines,
    [text.t("cli:workbook.written"), dayInNorway(new Date())],
    ...sources,
  ];
  return { name: text.t("cli:workbook.about"), rows: [[textCell(text.t("cli:workbook.about"), true)], ...about.map(row)] };
}
