import type { CsvRow } from "#io/csv";
import type { Translator } from "#io/language";
import type { WorthOfOne } from "#model/placement";
import { STATISTICS, type Summary } from "#model/projection";
import type { StaffWorth } from "#model/scenario";
import { layTable } from "../../../output/table.ts";

const range = ({ least, most }: WorthOfOne, { number, interval }: Translator): string =>
  least === most ? number(least, 0) : interval(least, most, 0);

const columnsOf = ({ t }: Translator) => [
  { title: t("cli-placement-worth:site"), align: "left" as const },
  { title: t("cli-placement-worth:discipline"), align: "left" as const },
  { title: t("cli-placement-worth:oneMore"), align: "left" as const },
  { title: t("cli-placement-worth:students"), align: "right" as const },
];

const about = (one: WorthOfOne, text: Translator): string[] => [
  one.site,
  one.discipline,
  text.t(`cli-placement-worth:of.${one.of}`),
  range(one, text),
];

/** Writes for people what one more is worth in students. */
export function worthAsText(found: readonly WorthOfOne[], text: Translator): string {
  if (found.length === 0) return `${text.t("cli-placement-worth:none")}\n`;
  const table = layTable(
    columnsOf(text),
    found.map((one) => about(one, text)),
  );
  return `${text.t("cli-placement-worth:lead")}\n\n${table}`;
}

/** Writes for people what one more is worth in students, graduates and experienced staff of a year. */
export function staffWorthAsText(found: readonly StaffWorth[], year: number, text: Translator): string {
  const { t, number } = text;
  if (found.length === 0) return `${t("cli-placement-worth:none")}\n`;
  const right = (title: string) => ({ title, align: "right" as const });
  const shown = ({ p10, p50, p90 }: Summary): string =>
    p10 === p90 ? number(p50, "amount") : `${number(p50, "amount")} (${text.interval(p10, p90, "amount")})`;
  const table = layTable(
    [
      ...columnsOf(text),
      right(t("cli-placement-worth:graduates", { year: String(year) })),
      right(t("cli-placement-worth:experienced", { year: String(year) })),
      right(t("cli-placement-worth:atMost")),
      { title: t("cli-placement-worth:certainty"), align: "left" },
    ],
    found.map((one) => [
      ...about(one, text),
      shown(one.graduates),
      shown(one.experienced),
      number(one.experiencedMost.p50, "amount"),
      t(`shell:certainty.${one.certainty}`).toLowerCase(),
    ]),
  );
  return `${t("cli-placement-worth:leadStaff", { year: String(year) })}\n\n${table}\n${t("cli-placement-worth:how")}\n`;
}

const HEAD = ["site", "discipline", "least", "most", "of", "at_once"];
const plain = ({ site, discipline, least, most, of, atOnce }: WorthOfOne): (string | number)[] => [
  site,
  discipline,
  least,
  most,
  of,
  atOnce,
];

/** One row a site, discipline and what there is one more of. */
export const worthRows = (found: readonly WorthOfOne[]): CsvRow[] => [HEAD, ...found.map(plain)];

/** The same with what it comes to in staff. */
export const staffRows = (found: readonly StaffWorth[], year: number): CsvRow[] => [
  [
    ...HEAD,
    ...["year", "students_a_year"],
    ...STATISTICS.map((name) => `graduates_${name}`),
    ...STATISTICS.map((name) => `experienced_fte_${name}`),
    ...["experienced_fte_most_p50", "certainty"],
  ],
  ...found.map((one) => [
    ...plain(one),
    ...[year, one.studentsAYear],
    ...STATISTICS.map((name) => one.graduates[name]),
    ...STATISTICS.map((name) => one.experienced[name]),
    ...[one.experiencedMost.p50, one.certainty],
  ]),
];
