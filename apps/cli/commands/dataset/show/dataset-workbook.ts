import { nameIn, saidIn } from "#io/language";
import { numberCell, type SheetCell, type SheetRow, textCell, type WorkbookSheet, writeWorkbook } from "#io/workbook";
import { Certainty, type Dataset } from "#model/vocabulary";
import { aboutSheet } from "../../../output/about-sheet.ts";
import type { Terminal } from "../../../terminal/terminal.ts";
import type { DatasetContents } from "./dataset-description.ts";

const count = (value: number): SheetCell => numberCell(value, "persons");
const year = (value: number | null): SheetCell | null => (value === null ? null : numberCell(value, "year"));

/** Writes what is in a dataset as a workbook: a sheet each for tables, units, occupations and sources, all of them, and one about it. */
export function datasetAsWorkbook(contents: DatasetContents, dataset: Dataset, terminal: Terminal): Promise<Uint8Array> {
  const { text } = terminal;
  const { t, language } = text;
  const sheet = (name: string, head: readonly string[], rows: SheetRow[]): WorkbookSheet => ({
    name,
    rows: [head.map((title) => textCell(title, true)), ...rows],
  });
  const tables = sheet(
    t("cli-dataset-show:sheet.tables"),
    [
      t("cli-dataset-show:table"),
      t("cli-dataset-show:rows"),
      t("cli-dataset-show:sheet.oldest"),
      t("cli-dataset-show:sheet.newest"),
      ...Certainty.options.map((option) => t(`shell:certainty.${option}`)),
    ],
    contents.tables.map(({ name, rows, oldestYear, newestYear, certainty }) => [
      textCell(name),
      count(rows),
      year(oldestYear),
      year(newestYear),
      ...Certainty.options.map((option) => (certainty === null ? null : count(certainty[option]))),
    ]),
  );
  const units = sheet(
    t("cli-dataset-show:units"),
    [t("cli:column.unit"), "id", t("cli-dataset-show:kind"), t("cli-dataset-show:sheet.parent"), t("cli-dataset-show:sheet.staffed")],
    contents.units.map((unit) => [
      textCell(nameIn(unit, language)),
      textCell(unit.id),
      textCell(t(`shell:unitKind.${unit.kind}`)),
      unit.parent === null ? null : textCell(unit.parent),
      textCell(t(`shell:state.${unit.staffed ? "yes" : "no"}`)),
    ]),
  );
  const occupations = sheet(
    t("cli-dataset-show:sheet.occupations"),
    [t("cli-dataset-show:occupation"), "id", t("cli:column.headcount"), t("cli-dataset-show:units")],
    contents.occupations.map((one) => [textCell(nameIn(one, language)), textCell(one.id), count(one.headcount), count(one.units)]),
  );
  const sources = sheet(
    t("cli-dataset-show:sheet.sources"),
    [
      t("cli-dataset-show:source"),
      t("cli-dataset-show:sheet.publisher"),
      t("cli-dataset-show:title"),
      t("cli:column.year"),
      t("cli-dataset-show:figureCount"),
    ],
    contents.sources.map(({ id, publisher, title, publishedYear, figures }) => [
      textCell(id),
      textCell(publisher),
      textCell(title),
      year(publishedYear),
      count(figures),
    ]),
  );
  const missing = (contents.knowledge?.missing ?? []).map(
    ({ share, number, title, publisher }): SheetRow => [
      numberCell(share, "share"),
      textCell(number ?? ""),
      textCell(saidIn(title, language)),
      textCell(saidIn(publisher, language)),
    ],
  );
  const series = sheet(
    t("cli-dataset-show:sheet.missing"),
    [t("knowledge:column.share"), t("knowledge:column.number"), t("knowledge:column.series"), t("cli-dataset-show:sheet.publisher")],
    missing,
  );
  const about = aboutSheet(
    dataset,
    [
      [t("cli-dataset-show:sheet.lastYear"), contents.lastYear],
      [t("cli-dataset-show:sheet.created"), contents.created],
      ...Certainty.options.map(
        (option) => [`${t("cli-dataset-show:figureCount")}, ${t(`shell:certainty.${option}`)}`, contents.certainty[option]] as const,
      ),
    ],
    terminal,
  );
  return writeWorkbook([tables, units, occupations, sources, ...(missing.length === 0 ? [] : [series]), about]);
}
