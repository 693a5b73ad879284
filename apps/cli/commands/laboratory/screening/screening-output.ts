import type { CsvRow } from "#io/csv";
import { nameIn, screeningSentences, type Translator } from "#io/language";
import type { LaboratoryScreening } from "#model/analysis";
import { STATISTICS, type Summary } from "#model/projection";
import { layTable } from "../../../output/table.ts";

/** Writes the answer for people: of each programme a sentence, its steps, and what each laboratory does with the samples. */
export function screeningAsTable(found: LaboratoryScreening, text: Translator): string {
  const { t } = text;
  const amount = (one: Summary): string => text.number(one.p50, "amount");
  const range = (one: Summary): string => text.interval(one.p10, one.p90, "amount");
  if (found.chains.length === 0) return `${t("laboratory-screening:none")}\n`;
  const parts = found.chains.map((chain) => {
    const { lead, rest } = screeningSentences(chain, found, text);
    if (!chain.on) return `${lead}\n`;
    const steps = layTable(
      [
        { title: t("laboratory-screening:column.step"), align: "left" },
        { title: t("laboratory-screening:column.women"), align: "right" },
        { title: t("laboratory-screening:column.men"), align: "right" },
        { title: t("laboratory-screening:column.count"), align: "right" },
        { title: t("laboratory-screening:column.range"), align: "right" },
      ],
      chain.steps.map(({ names, women, men, count }) => [
        nameIn(names, text.language),
        amount(women),
        amount(men),
        amount(count),
        range(count),
      ]),
    );
    const laboratories = chain.laboratories.map(({ names, items, groups }) =>
      [
        nameIn(names, text.language),
        layTable(
          [
            { title: t("laboratory-screening:column.station"), align: "left" },
            { title: t("laboratory-screening:column.items"), align: "right" },
            { title: t("laboratory-screening:column.range"), align: "right" },
          ],
          items.map(({ stationNames, count }) => [nameIn(stationNames, text.language), amount(count), range(count)]),
        ).trimEnd(),
        "",
        layTable(
          [
            { title: t("laboratory-screening:column.group"), align: "left" },
            { title: t("laboratory-screening:column.hours"), align: "right" },
            { title: t("laboratory-screening:column.fte"), align: "right" },
            { title: t("laboratory-screening:column.range"), align: "right" },
          ],
          groups.map((group) => [nameIn(group.names, text.language), amount(group.hours), amount(group.fte), range(group.fte)]),
        ).trimEnd(),
        "",
      ].join("\n"),
    );
    return [lead, ...rest, "", steps.trimEnd(), "", ...laboratories].join("\n");
  });
  return `${[...parts, t("laboratory-screening:meaning"), t(found.assumed ? "laboratory:assumed" : "laboratory:derived")].join("\n")}\n`;
}

/** Lays the answer out as one row for each count: a step of the country, an item at a station, the hours and FTE of a staff group. */
export function screeningRows(found: LaboratoryScreening): CsvRow[] {
  const certainty = found.assumed ? "assumption" : "derived";
  const row = (head: readonly (string | number | null)[], summary: Summary): CsvRow => [
    ...head,
    ...STATISTICS.map((name) => summary[name]),
    certainty,
  ];
  return [
    ["chain", "programme", "year", "laboratory", "what", "of", "unit", ...STATISTICS, "certainty"],
    ...found.chains.flatMap(({ chain, programme, steps, yearly, laboratories }) => {
      const head = [chain, programme, found.year];
      return [
        ...steps.flatMap(({ names, unitOfMeasure, women, men, count }, at) => [
          row([...head, null, "women", `${at + 1} ${names.en}`, unitOfMeasure], women),
          row([...head, null, "men", `${at + 1} ${names.en}`, unitOfMeasure], men),
          row([...head, null, "count", `${at + 1} ${names.en}`, unitOfMeasure], count),
        ]),
        ...yearly.map(({ year, count }) => row([chain, programme, year, null, "yearly", null, steps.at(-1)?.unitOfMeasure ?? null], count)),
        ...laboratories.flatMap(({ laboratory, test, requests, items, groups }) => [
          row([...head, laboratory, "requests", test, "samples"], requests),
          ...items.map(({ station, count }) => row([...head, laboratory, "items", station, "items"], count)),
          ...groups.flatMap(({ group, hours, fte }) => [
            row([...head, laboratory, "hours", group, "hours"], hours),
            row([...head, laboratory, "fte", group, "contracted FTE"], fte),
          ]),
        ]),
      ];
    }),
  ];
}
