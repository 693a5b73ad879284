import type { CsvRow } from "#io/csv";
import { nameIn, type SpokenSupervisors, supervisorSentences, type Translator } from "#io/language";
import type { Supervisors } from "#model/analysis";
import { STATISTICS, type Summary } from "#model/projection";
import type { Dataset } from "#model/vocabulary";
import { layTable } from "../../output/table.ts";

/** The answer with the programme by its name. */
export function spokenSupervisors(found: Supervisors, { tables }: Dataset, { language }: Translator): SpokenSupervisors {
  const row = tables.programmes.find(({ id }) => id === found.programme);
  return {
    found,
    programme: row === undefined ? found.programme : nameIn({ nb: row.name_nb, nn: row.name_nn, en: row.name_en }, language),
  };
}

/** Writes the answer for people: a sentence, where, what it comes to, and what it rests on. */
export function supervisorsAsTable(found: Supervisors, dataset: Dataset, text: Translator): string {
  const { t, number } = text;
  const { lead, rest } = supervisorSentences(spokenSupervisors(found, dataset, text), text);
  const right = (key: "supervisors" | "places") => ({ title: t(`supervisors:column.${key}`), align: "right" as const });
  const table = layTable(
    [
      { title: t("supervisors:column.site"), align: "left" },
      { title: t("supervisors:column.discipline"), align: "left" },
      right("supervisors"),
      right("places"),
    ],
    found.sites.map((site) => [
      nameIn(site.names, text.language),
      nameIn(site.disciplineNames, text.language),
      site.stated ? number(site.supervisors, 0) : t("supervisors:oneEach", { supervisors: number(site.supervisors, 0) }),
      number(site.places, 0),
    ]),
  );
  return `${[lead, "", ...(found.sites.length > 0 ? [table.trimEnd(), ""] : []), ...rest].join("\n")}\n`;
}

/** Lays the answer out as one row in all (site empty) and one a site. */
export function supervisorRows(found: Supervisors): CsvRow[] {
  const values = (summary: Summary | null): (number | null)[] => STATISTICS.map((name) => summary?.[name] ?? null);
  const about = [found.programme, found.more, found.year, found.status];
  const certainty = found.assumed ? "assumption" : "derived";
  return [
    [
      ...["programme", "more", "year", "status", "site", "discipline", "supervisors", "places", "bound"],
      ...STATISTICS.map((name) => `graduates_${name}`),
      ...STATISTICS.map((name) => `experienced_fte_${name}`),
      "certainty",
    ],
    [
      ...about,
      null,
      null,
      found.supervisors,
      found.places,
      found.bound,
      ...values(found.graduates),
      ...values(found.experienced),
      certainty,
    ],
    ...found.sites.map(({ site, discipline, supervisors, places }) => [
      ...[...about, site, discipline, supervisors, places, null],
      ...values(null),
      ...values(null),
      certainty,
    ]),
  ];
}
