import type { CsvRow } from "#io/csv";
import { atStart, chance, surgeResourceName, surgeSentences, type Translator } from "#io/language";
import type { LaboratorySurge } from "#model/analysis";
import { layTable } from "../../../output/table.ts";

type Followed = LaboratorySurge["laboratories"][number]["resources"][number];

/** Writes the answer for people: of each laboratory what breaks first, then every resource that breaks. */
export function surgeAsTable(found: LaboratorySurge, text: Translator): string {
  const { t } = text;
  const { weeks } = found;
  const later = t("laboratory-surge:later", { weeks });
  const interval = ({ p10, p90 }: Followed["day"]): string =>
    p10 === null ? later : t("cli:range", { low: text.number(p10, "amount"), high: p90 === null ? later : text.number(p90, "amount") });
  const middle = ({ p50 }: Followed["day"]): string => (p50 === null ? later : text.number(p50, "amount"));
  const parts = found.laboratories.map((one) => {
    const { lead, rest } = surgeSentences(one, found, text);
    const broken = one.resources.filter(({ share }) => share > 0);
    const table = layTable(
      [
        { title: t("laboratory:column.resource"), align: "left" },
        { title: t("laboratory-surge:column.day"), align: "right" },
        { title: t("laboratory:column.interval"), align: "right" },
        { title: t("laboratory-surge:column.share"), align: "left" },
        { title: t("laboratory-surge:column.ordinary"), align: "left" },
        { title: t("laboratory-surge:column.recovery"), align: "right" },
      ],
      broken.map((resource) => [
        atStart(surgeResourceName(resource, text)),
        middle(resource.day),
        interval(resource.day),
        t("laboratory:futures", { chance: chance(resource.share, text) }),
        t("laboratory:futures", { chance: chance(resource.ordinaryShare, text) }),
        middle(resource.recoveryWeeks),
      ]),
    );
    const others = one.resources.length - broken.length;
    return [
      lead,
      ...rest,
      ...(broken.length > 0 ? ["", table.trimEnd()] : []),
      ...(others > 0 ? [t("laboratory-surge:more", { count: others })] : []),
      "",
    ].join("\n");
  });
  const closing = [
    t("laboratory-surge:meaning", { start: found.start }),
    t(found.assumed ? "laboratory-surge:assumed" : "laboratory-surge:derived"),
  ];
  return `${[...parts, ...closing].join("\n")}\n`;
}

/** Lays the answer out as one row a resource of each laboratory. */
export function surgeRows(found: LaboratorySurge): CsvRow[] {
  return [
    [
      ...[
        "laboratory",
        "start",
        "weeks",
        "kind",
        "id",
        "station",
        "day_p10",
        "day_p50",
        "day_p90",
        "share",
        "ordinary_share",
        "first_share",
      ],
      ...["recovery_weeks_p10", "recovery_weeks_p50", "recovery_weeks_p90", "recovered_share", "certainty"],
    ],
    ...found.laboratories.flatMap(({ laboratory, resources }) =>
      resources.map(({ kind, id, station, day, share, ordinaryShare, firstShare, recoveryWeeks: weeks, recoveredShare }) => [
        ...[laboratory, found.start, found.weeks, kind, id, station, day.p10, day.p50, day.p90, share, ordinaryShare, firstShare],
        ...[weeks.p10, weeks.p50, weeks.p90, recoveredShare, "assumption"],
      ]),
    ),
  ];
}
