import type { CsvRow } from "#io/csv";
import { figureGroupName, sureSentences, type Translator } from "#io/language";
import type { Sensitivity } from "#model/analysis";
import type { Names } from "../../analysis/names.ts";
import { layTable } from "../../output/table.ts";

type Unit = Sensitivity["units"][number];
type Index = Unit["groups"][number]["first"];

/** Writes a sensitivity analysis for people: per unit sentences, then a table of groups, largest swing first. */
export const sensitivityAsTable = ({ units, year }: Sensitivity, names: Names, text: Translator): string =>
  units.map((unit) => unitTable(unit, year, names, text)).join("\n");

function unitTable(unit: Unit, year: number, names: Names, text: Translator): string {
  const { t } = text;
  const share = ({ value, low, high }: Index): string => `${text.percent(value)} [${text.percent(low)}, ${text.percent(high)}]`;
  const table = layTable(
    [
      { title: t("cli-sensitivity:group"), align: "left" },
      { title: t("cli-sensitivity:low"), align: "right" },
      { title: t("cli-sensitivity:high"), align: "right" },
      { title: t("cli-sensitivity:first"), align: "right" },
      { title: t("cli-sensitivity:total"), align: "right" },
    ],
    unit.groups.map(({ group, low, high, first, total }) => [
      figureGroupName(group, text).name,
      text.signed(low, "amount"),
      text.signed(high, "amount"),
      share(first),
      share(total),
    ]),
  );
  const centre = t("cli-sensitivity:centre", {
    centre: text.signed(unit.centre, "amount"),
    deviation: text.number(unit.standardDeviation, "amount"),
  });
  const opening = `${names.unitName(unit.unit)}\n${sureSentences(unit, year, text).join(" ")}\n${centre}\n`;
  return unit.groups.length === 0 ? opening : `${opening}\n${table}`;
}

/** Lays a sensitivity analysis out as one row a unit and group. */
export function sensitivityRows({ units, year }: Sensitivity): CsvRow[] {
  const of = (name: string): string[] => [name, `${name}_low`, `${name}_high`];
  return [
    ["unit", "year", "centre", "standard_deviation", "group", "low", "high", ...of("first"), ...of("total")],
    ...units.flatMap(({ unit, centre, standardDeviation, groups }) =>
      groups.map(({ group, low, high, first, total }) => [
        unit,
        year,
        centre,
        standardDeviation,
        group,
        low,
        high,
        ...[first, total].flatMap((index) => [index.value, index.low, index.high]),
      ]),
    ),
  ];
}
