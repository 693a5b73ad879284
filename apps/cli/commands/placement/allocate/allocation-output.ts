import type { CsvRow } from "#io/csv";
import { bottleneckSentence, type Translator } from "#io/language";
import { type Allocation, bottlenecks, type TermRows, withChanges } from "#model/placement";
import { layTable } from "../../../output/table.ts";
import { placementNames } from "../../../placement/names/placement-names.ts";

/** Writes an allocation for people: who has everything, the proof, and how it came out for each programme. */
export function allocationAsText(allocation: Allocation, stated: TermRows, text: Translator): string {
  const rows = withChanges(stated, allocation.term.changes);
  const { t, number } = text;
  const { placed, students, bound, gap, unplaced } = allocation;
  const lead = t("cli-placement-allocate:lead", { placed: number(placed, 0), students: number(students, 0) });
  const proof =
    gap === 0
      ? t("cli-placement-allocate:optimal", { bound: number(bound, 0) })
      : t("cli-placement-allocate:gap", { bound: number(bound, 0), gap: number(gap, 0) });
  const out = new Set(unplaced);
  const names = placementNames(rows, text);
  const groups = Map.groupBy(rows.students.students, ({ programme, study_year }) => `${programme}\n${study_year}`);
  const lines = [...groups].sort().map(([key, group]) => {
    const [programme, year] = key.split("\n") as [string, string];
    const without = group.filter(({ id }) => out.has(id)).length;
    return [names.programme(programme), year, number(group.length, 0), number(group.length - without, 0), number(without, 0)];
  });
  const table = layTable(
    [
      { title: t("cli-placement-allocate:programme"), align: "left" },
      { title: t("cli-placement-allocate:studyYear"), align: "right" },
      { title: t("cli-placement-allocate:students"), align: "right" },
      { title: t("cli-placement-allocate:all"), align: "right" },
      { title: t("cli-placement-allocate:notAll"), align: "right" },
    ],
    lines,
  );
  const goals = allocation.goals.flatMap(({ goal, values }) => goalLine(goal, values, text));
  const short = unplaced.length === 0 ? [] : bottlenecks(stated, allocation).map((one) => `${bottleneckSentence(one, names, text)}\n`);
  return `${lead} ${proof}\n${short.length === 0 ? "" : `\n${short.join("")}`}\n${table}\n${goals.map((line) => `${line}\n`).join("")}`;
}

function goalLine(goal: Allocation["goals"][number]["goal"], values: readonly number[], { t, number }: Translator): string[] {
  if (goal === "fully-placed" || goal === "even-load") return [];
  if (goal === "wishes") return values.length === 0 ? [] : [t("cli-placement-allocate:goal.wishes", { none: number(values[0]!, 0) })];
  return [t(`cli-placement-allocate:goal.${goal}`, { value: number(values[0]!, goal === "weeks-of-others" ? 1 : 0) })];
}

/** Lays an allocation out with one row a placement. */
export const allocationRows = ({ placements }: Allocation): CsvRow[] => [
  ["student", "requirement", "part", "site", "discipline", "week", "calendar_weeks", "weeks", "locked"],
  ...placements.map(({ student, requirement, part, site, discipline, week, calendarWeeks, weeks, locked }) => [
    student,
    requirement,
    part,
    site,
    discipline,
    week,
    calendarWeeks,
    weeks,
    String(locked),
  ]),
];
