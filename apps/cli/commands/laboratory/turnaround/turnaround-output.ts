import type { CsvRow } from "#io/csv";
import { atStart, nameIn, priorityLimit, type Translator, turnaroundSentences } from "#io/language";
import type { LaboratoryTurnaround } from "#model/analysis";
import { layTable } from "../../../output/table.ts";

type Estimate = LaboratoryTurnaround["laboratories"][number]["priorities"][number]["within"];

/** Writes the answer for people: of each laboratory a sentence, then its priorities, and who and what is busiest. */
export function turnaroundAsTable(found: LaboratoryTurnaround, text: Translator): string {
  const { t } = text;
  const unknown = t("laboratory:unknown");
  const share = (one: Estimate): string => (one === null ? unknown : text.percent(one.mean));
  const amount = (one: Estimate): string => (one === null ? unknown : text.number(one.mean, "amount"));
  const parts = found.laboratories.map((one) => {
    const { lead, rest } = turnaroundSentences(one, found.year, text);
    if (one.method === "none") return `${lead}\n`;
    const priorities = layTable(
      [
        { title: t("laboratory:column.priority"), align: "left" },
        { title: t("laboratory:column.within"), align: "right" },
        { title: t("laboratory:column.promised"), align: "left" },
        { title: t("laboratory:column.median"), align: "right" },
        { title: t("laboratory:column.nine"), align: "right" },
      ],
      one.priorities.map(({ priority, within, promise, hours }) => [
        atStart(t(`laboratory:priority.${priority}`)),
        share(within),
        promise === null ? unknown : `${promise.share === null ? "" : `${text.percent(promise.share)}, `}${priorityLimit(promise, text)}`,
        amount(hours.p50),
        amount(hours.p90),
      ]),
    );
    const busy = [
      ...one.staff.map(({ group, names, utilisation }) => ({ id: group, names, utilisation, queue: null })),
      ...one.stations.map(({ station, names, utilisation, meanQueue }) => ({ id: station, names, utilisation, queue: meanQueue })),
    ];
    const resources = layTable(
      [
        { title: t("laboratory:column.who"), align: "left" },
        { title: t("laboratory:column.used"), align: "right" },
        { title: t("laboratory:column.queue"), align: "right" },
      ],
      busy.map(({ id, names, utilisation, queue }) => [
        names === null ? id : nameIn(names, text.language),
        utilisation === null ? "" : share(utilisation),
        queue === null ? "" : amount(queue),
      ]),
    );
    return [lead, ...rest, "", priorities.trimEnd(), "", resources.trimEnd(), ""].join("\n");
  });
  return `${[...parts, t(found.assumed ? "laboratory:assumed" : "laboratory:derived")].join("\n")}\n`;
}

/** Lays the answer out as one row a priority, a staff group or a station of each laboratory. */
export function turnaroundRows(found: LaboratoryTurnaround): CsvRow[] {
  const values = (one: Estimate): (number | null)[] => [one?.mean ?? null, one?.low ?? null, one?.high ?? null];
  const certainty = found.assumed ? "assumption" : "derived";
  const row = (head: readonly (string | number | null)[], measure: string, one: Estimate): CsvRow => [
    ...head,
    measure,
    ...values(one),
    one?.replications ?? null,
    certainty,
  ];
  return [
    ["laboratory", "year", "method", "kind", "of", "measure", "mean", "low", "high", "replications", "certainty"],
    ...found.laboratories.flatMap(({ laboratory, method, priorities, staff, stations }) => {
      const head = (kind: string, of: string) => [laboratory, found.year, method, kind, of];
      return [
        ...priorities.flatMap(({ priority, within, answered, underWay, hours }) => [
          row(head("priority", priority), "share_within_promise", within),
          row(head("priority", priority), "answered", answered),
          row(head("priority", priority), "under_way", underWay),
          row(head("priority", priority), "hours_p50", hours.p50),
          row(head("priority", priority), "hours_p90", hours.p90),
        ]),
        ...staff.map(({ group, utilisation }) => row(head("staff", group), "utilisation", utilisation)),
        ...stations.flatMap(({ station, meanQueue, utilisation }) => [
          row(head("station", station), "mean_queue", meanQueue),
          row(head("station", station), "utilisation", utilisation),
        ]),
      ];
    }),
  ];
}
