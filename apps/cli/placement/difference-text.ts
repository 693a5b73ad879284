import type { Translator } from "#io/language";
import { type Allocation, compareAllocations, type MoveReason } from "#model/placement";
import { layTable } from "../output/table.ts";
import type { TermNames } from "./names/placement-names.ts";

/** Writes what differs between two allocations: how many students, who has gained and lost all, and each move, with its reason where that is known. */
export function differenceAsText(
  one: Allocation,
  other: Allocation,
  names: TermNames,
  { t, number }: Translator,
  reasons?: ReadonlyMap<string, MoveReason>,
): string {
  const { students, moves, gained, lost } = compareAllocations(one, other);
  if (moves.length === 0) return `${t("cli-placement-compare:alike")}\n`;
  const lead = t("cli-placement-compare:lead", {
    count: students.length,
    number: number(students.length, 0),
    gained: number(gained.length, 0),
    lost: number(lost.length, 0),
  });
  const place = (at: { readonly site: string; readonly week: string } | null): string =>
    at === null ? t("cli-placement-compare:nowhere") : `${names.site(at.site)}, ${at.week}`;
  const table = layTable(
    ["student", "requirement", "before", "after", ...(reasons ? ["reason"] : [])].map((name) => ({
      title: t(`cli-placement-compare:column.${name as "student"}`),
      align: "left" as const,
    })),
    moves.map(({ student, requirement, before, after }) => [
      student,
      requirement,
      place(before),
      place(after),
      ...(reasons ? [t(`placement:reason.${reasons.get(student) ?? "room"}`)] : []),
    ]),
  );
  return `${lead}\n\n${table}`;
}
