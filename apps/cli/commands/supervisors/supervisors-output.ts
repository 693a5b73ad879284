import type { CsvRow } from "#io/csv";
import { nameIn, type Translator } from "#io/language";
import type { Supervisors } from "#model/analysis";
import { STATISTICS, type Summary } from "#model/projection";
import type { Dataset } from "#model/vocabulary";
import { layTable } from "../../output/table.ts";

/** Says what the changes of an answer are for. */
export const reasonOf = ({ programme, more, supervisors }: Supervisors, text: Translator): string =>
  text.t("cli-supervisors:reason", { programme, more: text.number(more, 0), supervisors: text.number(supervisors, 0) });

/** Writes the answer for people: a sentence, where, what it comes to, and what it rests on. */
export function supervisorsAsTable(found: Supervisors, { tables }: Dataset, text: Translator): string {
  const { t, number } = text;
  const row = tables.programmes.find(({ id }) => id === found.programme);
  const programme = row === undefined ? found.programme : nameIn({ nb: row.name_nb, nn: row.name_nn, en: row.name_en }, text.language);
  const said = { programme, more: number(found.more, 0), year: String(found.year), intake: String(found.firstIntake) };
  const { students } = found;
  const now = t("cli-supervisors:now", {
    asked: number(students.asked, 0),
    unplaced: number(students.unplacedNow, 0),
    additional: number(students.additional, 0),
    room: number(students.roomNow, 0),
  });
  const rests = t(found.assumed ? "cli-supervisors:assumed" : "cli-supervisors:stated");
  const bind = t(found.studyPlacesBind ? "cli-supervisors:studyPlacesBind" : "cli-supervisors:placementsBind", said);
  if (found.status === "not-possible") return `${[t("cli-supervisors:notPossible", said), now, bind, rests].join("\n")}\n`;
  const lead =
    found.supervisors === 0 && found.places === 0
      ? t("cli-supervisors:none", said)
      : t("cli-supervisors:lead", {
          ...said,
          count: found.supervisors,
          supervisors: number(found.supervisors, 0),
          places: number(found.places, 0),
        });
  const proof =
    found.supervisors === found.bound
      ? t("cli-supervisors:proven")
      : t("cli-supervisors:bound", { bound: number(found.bound, 0) });
  const right = (key: "supervisors" | "places") => ({ title: t(`cli-supervisors:column.${key}`), align: "right" as const });
  const table = layTable(
    [
      { title: t("cli-supervisors:column.site"), align: "left" },
      { title: t("cli-supervisors:column.discipline"), align: "left" },
      right("supervisors"),
      right("places"),
    ],
    found.sites.map((site) => [
      nameIn(site.names, text.language),
      disciplineName(tables, site.discipline, text),
      site.stated ? number(site.supervisors, 0) : t("cli-supervisors:oneEach", { supervisors: number(site.supervisors, 0) }),
      number(site.places, 0),
    ]),
  );
  const gain = (what: "graduates" | "experienced", summary: Summary | null): string[] =>
    summary === null
      ? []
      : [
          t(`cli-supervisors:${what}`, {
            ...said,
            value: number(summary.p50, "amount"),
            range: text.interval(summary.p10, summary.p90, "amount"),
          }),
        ];
  const confirmed =
    students.confirmed < students.wanted
      ? [t("cli-supervisors:inParts", { confirmed: number(students.confirmed, 0), wanted: number(students.wanted, 0) })]
      : [];
  return `${[
    `${lead} ${proof}`,
    "",
    ...(found.sites.length > 0 ? [table.trimEnd(), ""] : []),
    ...gain("graduates", found.graduates),
    ...gain("experienced", found.experienced),
    now,
    ...confirmed,
    bind,
    rests,
  ].join("\n")}\n`;
}

function disciplineName({ disciplines }: Pick<Dataset["tables"], "disciplines">, id: string, { language }: Translator): string {
  const row = disciplines.find((one) => one.id === id);
  return row === undefined ? id : nameIn({ nb: row.name_nb, nn: row.name_nn, en: row.name_en }, language);
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
    [...about, null, null, found.supervisors, found.places, found.bound, ...values(found.graduates), ...values(found.experienced), certainty],
    ...found.sites.map(({ site, discipline, supervisors, places }) => [
      ...[...about, site, discipline, supervisors, places, null],
      ...values(null),
      ...values(null),
      certainty,
    ]),
  ];
}
