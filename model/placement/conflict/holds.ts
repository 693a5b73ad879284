import type { Placement } from "../allocation/allocation.ts";
import { blocksOf } from "../calendar/parts.ts";
import { weekNumber, weekText } from "../calendar/weeks.ts";
import { weeksOfWindow } from "../calendar/window.ts";
import { fixedBlocks } from "../case/fixed-blocks.ts";
import type { TermRows } from "../case/rows.ts";
import { completeStudents } from "../check/rules/complete.ts";
import { type Context, openContext } from "../check/rules/context.ts";
import { NOT_PLACED } from "../check/rules/order.ts";
import type { Violation } from "../check/rules/rule.ts";
import { CHECKS } from "../check/rules/rules.ts";

/** Whether what is decided can hold, and the further blocks with which it does. */
export type Holding =
  | { readonly holds: true; readonly further: readonly Placement[] }
  | { readonly holds: false }
  /** Neither found nor ruled out within the limit of work. */
  | { readonly holds: null };

/** Allocations looked at before the question is left open. */
const MOST_LOOKED_AT = 1500;

/**
 * Whether what is decided (locks, blocks that have begun) can be part of any allocation. Rules that more placements cannot mend decide at once;
 * what has to come before and windows that open for several ask for more blocks, which are looked for by trying all.
 */
export function holdsTogether(rows: TermRows): Holding {
  const fixed = fixedBlocks(rows).map(({ whole: _, ...block }): Placement => ({ ...block, locked: true }));
  if (fixed.length === 0) return { holds: true, further: [] };
  let left = MOST_LOOKED_AT;
  const go = (placements: readonly Placement[]): readonly Placement[] | null => {
    if (left-- <= 0) return null;
    const context = openContext(rows, placements, completeStudents(rows, placements));
    const broken = CHECKS.flatMap((rule) => rule.broken(context));
    if (broken.length === 0) return placements;
    if (!broken.every(lacksMore)) return null;
    for (const block of whatWouldMend(context, broken[0]!)) {
      const found = go([...placements, block]);
      if (found !== null) return found;
    }
    return null;
  };
  const found = go(fixed);
  if (found !== null) return { holds: true, further: found.slice(fixed.length) };
  return { holds: left < 0 ? null : false };
}

/** Whether more placements could mend what is broken. */
const lacksMore = ({ rule, found }: Violation): boolean => rule === "H12" || (rule === "H5" && found === NOT_PLACED);

/** Blocks that would go some way to mend what is broken, each of them tried. */
function whatWouldMend({ rows, placed }: Context, { rule, student, site, week, allowed }: Violation): Placement[] {
  const { students, capacity } = rows;
  if (rule === "H5") return blocksFor(rows, placed, students.students.find(({ id }) => id === student)!, allowed);
  const windows = capacity.placement_capacity.filter((row) => row.site === site && row.from_week === week && row.opens_for !== null);
  return windows.flatMap((window) => {
    const [first, last] = [weekNumber(window.from_week)!, weekNumber(window.to_week)!];
    const there = new Set(
      placed
        .filter((one) => one.site === site && one.discipline === window.discipline && one.from <= last && one.to > first)
        .map((one) => one.student),
    );
    return students.students
      .filter(({ id }) => !there.has(id))
      .flatMap((one) =>
        capacity.placement_requirements
          .filter((row) => row.programme === one.programme && row.study_year === one.study_year)
          .filter((row) => row.discipline.split(" ").includes(window.discipline))
          .flatMap((row) => blocksFor(rows, placed, one, row.id))
          .filter((block) => {
            const from = weekNumber(block.week)!;
            return block.site === site && block.discipline === window.discipline && from <= last && from + block.calendarWeeks > first;
          }),
      );
  });
}

/** Every block of a student for the next part of a requirement. */
function blocksFor(
  { term, capacity }: TermRows,
  placed: readonly Placement[],
  { id }: TermRows["students"]["students"][number],
  requirement: string,
): Placement[] {
  const row = capacity.placement_requirements.find((one) => one.id === requirement)!;
  const parts = blocksOf(row);
  const own = placed.filter((one) => one.student === id && one.requirement === requirement);
  const part = parts.findIndex((_, index) => !own.some((one) => one.part === index));
  if (part < 0 || own.reduce((sum, { weeks }) => sum + weeks, 0) >= row.value - 1e-6) return [];
  const { length, weeks } = parts[part]!;
  const [first, last] = [weekNumber(term.fromWeek)!, weekNumber(term.toWeek)!];
  const [from, to] = weeksOfWindow(row, first, last) ?? [last, first];
  const wanted = row.discipline.split(" ");
  const places = [
    ...new Map(
      capacity.placement_capacity
        .filter(({ discipline }) => wanted.includes(discipline))
        .map(({ site, discipline }) => [`${site} ${discipline}`, { site, discipline }]),
    ).values(),
  ];
  return places.flatMap((place) =>
    Array.from(
      { length: Math.max(0, to - length + 2 - from) },
      (_, start): Placement => ({
        student: id,
        requirement,
        part,
        ...place,
        week: weekText(from + start),
        calendarWeeks: length,
        weeks,
        locked: false,
      }),
    ),
  );
}
