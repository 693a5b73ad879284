import type { CsvRow } from "#io/csv";
import { atStart, chance, laboratoriesSentence, laboratorySentences, resourceName, type Translator } from "#io/language";
import type { LaboratoryCapacity } from "#model/analysis";
import { STATISTICS, type Summary } from "#model/projection";
import { layTable } from "../../../output/table.ts";

/** Writes the answer for people: of each laboratory a sentence, what comes next, and its resources. */
export function capacityAsTable(found: LaboratoryCapacity, text: Translator): string {
  const { t } = text;
  const year = String(found.year);
  const parts = found.laboratories.map((one) => {
    const { lead, rest } = laboratorySentences(one, found, text);
    const table = layTable(
      [
        { title: t("laboratory:column.resource"), align: "left" },
        { title: t("laboratory:column.need", { year }), align: "right" },
        { title: t("laboratory:column.interval"), align: "right" },
        { title: t("laboratory:column.there"), align: "right" },
        { title: t("laboratory:column.unit"), align: "left" },
        { title: t("laboratory:column.short"), align: "left" },
      ],
      one.resources.map((resource) => [
        atStart(resourceName(resource, text)),
        text.number(resource.need.p50, "amount"),
        text.interval(resource.need.p10, resource.need.p90, "amount"),
        resource.there === null ? t("laboratory:unknown") : text.number(resource.there.p50, "amount"),
        t(`laboratory:unit.${resource.unit}`),
        resource.shortShare === null ? "" : t("laboratory:futures", { chance: chance(resource.shortShare, text) }),
      ]),
    );
    return [lead, ...rest, "", table.trimEnd(), ""].join("\n");
  });
  const together = found.laboratories.length > 1 ? [`${laboratoriesSentence(found, text)}\n`] : [];
  return `${[...together, ...parts, t("laboratory:meaning", { year }), t(found.assumed ? "laboratory:assumed" : "laboratory:derived")].join("\n")}\n`;
}

/** Lays the answer out as one row a resource of each laboratory; what is a bottleneck says which in order. */
export function capacityRows(found: LaboratoryCapacity): CsvRow[] {
  const values = (summary: Summary | null): (number | null)[] => STATISTICS.map((name) => summary?.[name] ?? null);
  const certainty = found.assumed ? "assumption" : "derived";
  return [
    [
      ...["laboratory", "year", "kind", "resource", "station", "unit"],
      ...STATISTICS.map((name) => `need_${name}`),
      ...STATISTICS.map((name) => `there_${name}`),
      ...["short_share", "cover_share", "bottleneck", "month_p10", "month_p50", "month_p90", "first_share", "certainty"],
    ],
    ...found.laboratories.flatMap(({ laboratory, bottlenecks, resources }) =>
      resources.map((one): CsvRow => {
        const at = bottlenecks.findIndex(({ kind, id, station }) => kind === one.kind && id === one.id && station === one.station);
        const { month, firstShare } = bottlenecks[at] ?? {};
        return [
          ...[laboratory, found.year, one.kind, one.id, one.station, one.unit],
          ...values(one.need),
          ...values(one.there),
          ...[one.shortShare, one.coverShare, at < 0 ? null : at + 1],
          ...[month?.p10 ?? null, month?.p50 ?? null, month?.p90 ?? null, firstShare ?? null, certainty],
        ];
      }),
    ),
  ];
}
