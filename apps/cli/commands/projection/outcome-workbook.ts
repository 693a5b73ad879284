import { hoursSentence, nameIn } from "#io/language";
import { numberCell, type SheetRow, textCell, writeWorkbook } from "#io/workbook";
import type { Measure } from "#model/projection";
import { inHours, type Outcome } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { aboutSheet } from "../../output/about-sheet.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { namesOf } from "./names-of.ts";
import type { TableOptions } from "./outcome-table.ts";

const MAIN_MEASURES: readonly Measure[] = ["headcount", "supply", "demand", "gap", "gapShare"];
/** Measures that count persons; those that are no share count FTE. */
const PERSONS: ReadonlySet<Measure> = new Set([
  ...(["headcount", "newHeadcount", "retirement", "disability", "death", "leaving", "graduates"] as const),
  ...(["immigration", "reentry", "movesIn", "movesOut", "unexplained"] as const),
]);
const SHOWN = ["p50", "p10", "p90"] as const;

/**
 * Writes an outcome as a workbook: a row an occupation, unit and year with the median and the ends of the 80 % interval of every measure,
 * and a sheet about what the numbers rest on. Supply, demand and gap are in the hours asked for.
 *
 * @param scenario Name of the scenario, or null for the reference path
 */
export function outcomeAsWorkbook(
  outcome: Outcome,
  dataset: Dataset,
  scenario: string | null,
  { years = outcome.years, measures = MAIN_MEASURES, hours }: TableOptions,
  terminal: Terminal,
): Promise<Uint8Array> {
  const { text } = terminal;
  const { t, language } = text;
  const unitOf = (measure: Measure): "gapShare" | "persons" | "fte" =>
    measure === "gapShare" ? "gapShare" : PERSONS.has(measure) ? "persons" : "fte";
  const counted = (measure: Measure): string => {
    if (measure === "gapShare") return t("cli:workbook.ofDemand");
    if (PERSONS.has(measure)) return t("cli:workbook.persons");
    const inWorked =
      measure === "workedSupply" || (hours === "worked" && (measure === "supply" || measure === "demand" || measure === "gap"));
    return t(`sentences:fteIn.${inWorked ? "worked" : "contracted"}`);
  };
  const titles: { readonly [M in Measure]?: string } = {
    headcount: t("cli:column.headcount"),
    supply: t("cli:column.supply"),
    demand: t("cli:column.demand"),
    gap: t("cli:column.gap"),
    gapShare: t("cli:column.gap"),
  };
  const head = [
    t("cli:workbook.occupation"),
    "occupation",
    t("cli:column.unit"),
    "unit",
    t("cli:column.year"),
    ...measures.flatMap((measure) =>
      SHOWN.map(
        (statistic) =>
          `${titles[measure] ?? measure}, ${counted(measure)}, ${statistic === "p50" ? t("cli:workbook.middle") : statistic.toUpperCase()}`,
      ),
    ),
    t("cli:column.probability"),
  ];
  const occupations = new Map(dataset.tables.occupations.map((row) => [row.id, nameIn(namesOf(row), language)]));
  const units = new Map(dataset.tables.units.map((row) => [row.id, nameIn(namesOf(row), language)]));
  const rows = outcome.series
    .flatMap((one) => inHours(one, hours) ?? [])
    .flatMap(({ occupation, unit, measures: values, shortageProbability }) =>
      years.map((year): SheetRow => {
        const at = outcome.years.indexOf(year);
        const number = (value: number | null | undefined, of: string) => (value == null ? null : numberCell(value, of));
        return [
          textCell(occupations.get(occupation) ?? occupation),
          textCell(occupation),
          textCell(units.get(unit) ?? unit),
          textCell(unit),
          numberCell(year, "year"),
          ...measures.flatMap((measure) => SHOWN.map((statistic) => number(values[measure][statistic][at], unitOf(measure)))),
          number(shortageProbability[at], "chance"),
        ];
      }),
    );
  const { model, seed, draws, noise } = outcome.key;
  const about = aboutSheet(
    dataset,
    [
      [t("charts:source.scenario"), scenario ?? t("cli:workbook.reference")],
      [t("sentences:hoursChoice"), `${t(`sentences:fteIn.${hours}`)}. ${hoursSentence(hours, text)}`],
      [t("cli:workbook.interval"), t("cli:workbook.intervalIs")],
      [t("charts:source.model"), model],
      [t("charts:source.seed"), seed],
      [t("charts:source.draws"), draws],
      ...(noise === "demographic" ? [[t("explain:noise.key"), t("shell:state.yes")] as const] : []),
    ],
    terminal,
  );
  return writeWorkbook([{ name: t("cli:workbook.numbers"), rows: [head.map((title) => textCell(title, true)), ...rows] }, about]);
}
