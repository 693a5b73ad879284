import type { CsvRow } from "#io/csv";
import type { Translator } from "#io/language";
import type { ClosedLoop, LinkedIntake, PlacementLink, Ranged } from "#model/scenario";
import { layTable } from "../../../output/table.ts";

/** What is told of a link. */
interface Told {
  readonly link: PlacementLink;
  readonly closed: ClosedLoop | null;
  readonly draws: number;
  readonly lost: boolean;
  readonly out: string | undefined;
}

/** Writes a link for people: a line for each run of intakes alike, and what it rests on. */
export function linkAsText({ link, closed, draws, lost, out }: Told, text: Translator): string {
  const { t, number } = text;
  const range = ({ value, low, high }: Ranged): string =>
    low === high ? number(value, "amount") : `${number(value, "amount")} (${text.interval(low, high, "amount")})`;
  const right = (key: "asked" | "room" | "waiting" | "lost" | "weeks") => ({
    title: t(`cli-placement-link:column.${key}`),
    align: "right" as const,
  });
  const table = layTable(
    [
      { title: t("cli-placement-link:column.programme"), align: "left" },
      { title: t("cli-placement-link:column.intakes"), align: "left" },
      right("asked"),
      right("room"),
      right("weeks"),
      right(lost ? "lost" : "waiting"),
      { title: t("cli-placement-link:column.narrowest"), align: "left" },
    ],
    link.programmes.flatMap(({ programme, narrowest, intakes }) =>
      alike(intakes).map(({ first, to, last }) => [
        programme,
        first.year === to ? String(to) : `${first.year}–${to}`,
        number(first.asked, "amount"),
        range(first.room),
        range(first.weeks),
        number(lost ? first.lost : last.waiting, "amount"),
        t("cli-placement-link:studyYear", { year: String(narrowest) }),
      ]),
    ),
  );
  const lines = [
    t("cli-placement-link:lead"),
    "",
    table.trimEnd(),
    "",
    t(link.assumed ? "cli-placement-link:assumed" : "cli-placement-link:derived"),
    ...(draws === 0 ? [t("cli-placement-link:noInterval")] : []),
    ...(link.uncapped.length > 0 ? [t("cli-placement-link:uncapped", { programmes: link.uncapped.join(", ") })] : []),
    ...(closed === null
      ? []
      : [
          t(closed.settled ? "cli-placement-link:settled" : "cli-placement-link:unsettled", {
            passes: String(closed.passes),
            change: text.percent(closed.change ?? 0, 2),
          }),
        ]),
    ...(out === undefined ? [] : [t("cli-placement-link:written", { file: out })]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Intakes one after the other with as many students asked for and as much room. */
function alike(intakes: readonly LinkedIntake[]): { readonly first: LinkedIntake; to: number; last: LinkedIntake }[] {
  const found: { readonly first: LinkedIntake; to: number; last: LinkedIntake }[] = [];
  for (const intake of intakes) {
    const before = found.at(-1);
    if (before !== undefined && before.first.asked === intake.asked && before.first.room.value === intake.room.value) {
      before.to = intake.year;
      before.last = intake;
    } else found.push({ first: intake, to: intake.year, last: intake });
  }
  return found;
}

/** Lays a link out as one row an intake. */
export const linkRows = ({ programmes }: PlacementLink): CsvRow[] => [
  [
    "programme",
    "year",
    "asked",
    "room",
    "room_low",
    "room_high",
    "weeks",
    "weeks_low",
    "weeks_high",
    "placed",
    "waiting",
    "lost",
    "certainty",
  ],
  ...programmes.flatMap(({ programme, intakes }) =>
    intakes.map(({ year, asked, room, weeks, placed, waiting, lost }) => [
      ...[programme, year, asked, room.value, room.low, room.high, weeks.value, weeks.low, weeks.high],
      ...[placed, waiting, lost, "derived"],
    ]),
  ),
];
