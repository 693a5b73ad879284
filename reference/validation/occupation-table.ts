import type { Series } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { openCentralPath } from "./central-path.ts";
import { grouped, perCent } from "./markdown.ts";

function row(name: string, { measures }: Series, at: (year: number) => number): string {
  const value = (measure: keyof Series["measures"], year: number): number => measures[measure].p50[at(year)]!;
  const ofStaff = (measure: "graduates" | "retirement" | "leaving"): string => perCent(value(measure, 2026) / value("headcount", 2026));
  const yearly = (measure: "supply" | "demand"): string => perCent((value(measure, 2040) / value(measure, 2026)) ** (1 / 14) - 1);
  const cells = [
    name,
    grouped(value("headcount", 2026)),
    ofStaff("graduates"),
    ofStaff("retirement"),
    ofStaff("leaving"),
    yearly("supply"),
    yearly("demand"),
    ...[2026, 2031, 2040].map((year) => perCent(value("gapShare", year))),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** Writes a line of the nation's figures for every occupation, each figure of the dataset at its stated value. */
export function occupationTable(dataset: Dataset): string {
  const centralPath = openCentralPath(dataset);
  const at = (year: number): number => year - dataset.description.baseYear;
  const lines = dataset.tables.occupations.map(({ id, name_en }) => row(name_en, centralPath(id), at));
  return `| occupation | persons 2026 | graduates | retire | leave | supply grows | demand grows | gap 2026 | gap 2031 | gap 2040 |
|---|---|---|---|---|---|---|---|---|---|
${lines.join("\n")}`;
}
