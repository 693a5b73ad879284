import type { CsvRow } from "#io/csv";
import { intakeSentence, manyIntakesSentence, type SpokenIntake, type Translator } from "#io/language";
import type { Intake, IntakeItem } from "#model/analysis";
import { STATISTICS, type Summary } from "#model/projection";
import type { Names } from "../../analysis/names.ts";
import { layTable } from "../../output/table.ts";

/** Writes the intake for people: a sentence per occupation, and a table of the programmes of those that have an answer. */
export function intakeAsTable({ items, region, year }: Intake, names: Names, text: Translator): string {
  const spoken = items.map(
    (item): SpokenIntake => ({
      item,
      occupation: names.occupation(item.occupation),
      unit: names.unit(region),
      year,
      assumed: names.intakeAssumed(item.occupation),
    }),
  );
  const many = spoken.length > 1 ? manyIntakesSentence(spoken, text) : null;
  const parts = spoken.map((one) => {
    const table = one.item.programmes.length === 0 ? "" : `\n${programmes(one.item, text)}`;
    return `${intakeSentence(one, text)}\n${table}`;
  });
  return [...(many === null ? [] : [`${many}\n`]), ...parts].join("\n");
}

function programmes({ programmes: rows }: IntakeItem, text: Translator): string {
  const { t } = text;
  const range = ({ p10, p90 }: Summary): string => t("cli:range", { low: text.number(p10, "amount"), high: text.number(p90, "amount") });
  const right = (title: string) => ({ title, align: "right" as const });
  return layTable(
    [
      { title: t("remedy:places.programme"), align: "left" },
      right(t("remedy:places.columnPlanned")),
      right(t("remedy:places.columnNeeded")),
      right(t("remedy:places.columnRange")),
      right(t("remedy:places.columnWeeks")),
      right(t("remedy:places.columnAvailable")),
    ],
    rows.map(({ programme, planned, needed, weeksNeeded, weeksAvailable }) => [
      programme,
      text.number(planned, "amount"),
      text.number(needed.p50, "amount"),
      range(needed),
      weeksNeeded === null ? "–" : text.number(weeksNeeded.p50, "amount"),
      weeksAvailable === null ? t("remedy:places.noCap") : text.number(weeksAvailable, "amount"),
    ]),
  );
}

/** Lays the intake out as one row an occupation (programme empty) and one a programme; an occupation without an answer has its reason. */
export function intakeRows({ items, region, year }: Intake): CsvRow[] {
  const of = (name: string): string[] => STATISTICS.map((statistic) => `${name}_${statistic}`);
  const values = (summary: Summary | null): (number | null)[] => STATISTICS.map((statistic) => summary?.[statistic] ?? null);
  const head = ["occupation", "region", "year", "programme", "reason", "first_intake", "last_intake", "planned"];
  return [
    [...head, ...of("needed"), "surplus_share", "weeks_available", ...of("weeks_needed")],
    ...items.flatMap((item) => [
      [
        ...[item.occupation, region, year, null, item.reason, item.firstIntake, item.lastIntake, item.planned],
        ...values(item.needed),
        item.surplusShare,
        null,
        ...values(null),
      ],
      ...item.programmes.map((one) => [
        ...[item.occupation, region, year, one.programme, null, item.firstIntake, item.lastIntake, one.planned],
        ...values(one.needed),
        null,
        one.weeksAvailable,
        ...values(one.weeksNeeded),
      ]),
    ]),
  ];
}
