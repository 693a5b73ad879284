import type { Allocation, Placement } from "../../allocation/allocation.ts";
import { blocksOf } from "../../calendar/parts.ts";
import { weekNumber } from "../../calendar/weeks.ts";
import { fixedBlocks, isFixed } from "../../case/fixed-blocks.ts";
import type { TermRows } from "../../case/rows.ts";
import { completeStudents, requiredInTerm } from "../rules/complete.ts";
import { openContext } from "../rules/context.ts";
import { CHECKS } from "../rules/rules.ts";
import { type Asked, openPricedSchedules } from "../schedules/priced-schedules.ts";
import { goalValues, roundGoal } from "./goal-values.ts";

type Earlier = Pick<Allocation, "placements">;

const placementKey = ({ requirement, part, site, discipline, week }: Placement): string =>
  `${requirement} ${part} ${site} ${discipline} ${week}`;

/** Students of an earlier allocation who have not all the same placements now, and weeks of practice that are elsewhere; who left is not counted. */
export function movedSince(rows: TermRows, earlier: Earlier, placements: readonly Placement[]): readonly [students: number, weeks: number] {
  const known = new Set(rows.students.students.map(({ id }) => id));
  const now = Map.groupBy(placements, ({ student }) => student);
  let [moved, weeks] = [0, 0];
  for (const [student, before] of Map.groupBy(earlier.placements, (placement) => placement.student)) {
    const keys = new Set((now.get(student) ?? []).map(placementKey));
    const gone = known.has(student) ? before.filter((placement) => !keys.has(placementKey(placement))) : [];
    if (gone.length > 0) moved++;
    weeks += gone.reduce((sum, placement) => sum + placement.weeks, 0);
  }
  return [moved, roundGoal(weeks)];
}

/**
 * How many must move at least for as many to have everything and as many weeks to be had by the others: what the tables say of each student and week
 * alone, or what prices prove where that is more.
 */
export function movedBound(rows: TermRows, earlier: Earlier, allocation: Pick<Allocation, "placements" | "movedProof">): number {
  return Math.max(mustMove(rows, earlier), allocation.movedProof === undefined ? 0 : provenMoved(rows, earlier, allocation));
}

/**
 * What prices prove. With w on capacity, a on a student with everything and b on a week of the others, no allocation with at least P and W of them moves
 * fewer than
 *
 *     a P + b W - sum(w x capacity) + sum over students of the least of (1 where the student moves + price - a, or - b x weeks)
 */
function provenMoved(rows: TermRows, earlier: Earlier, { placements, movedProof }: Pick<Allocation, "placements" | "movedProof">): number {
  const { placed: worth, week: weekWorth, prices } = movedProof!;
  const complete = completeStudents(rows, placements);
  const [weeks] = goalValues(rows, placements, complete)["weeks-of-others"];
  const schedules = openPricedSchedules(rows, prices);
  const before = Map.groupBy(earlier.placements, ({ student }) => student);
  const decided = Map.groupBy(fixedBlocks(rows), ({ student }) => student);
  const required = requiredInTerm(rows);
  let bound = worth * complete.size + weekWorth * weeks! - schedules.capacityWorth;
  for (const student of rows.students.students) {
    const least = (asked: Asked): number => {
      const { whole, partly } = schedules.cheapest(student, { ...asked, weekWorth });
      return Math.min(whole - worth, partly);
    };
    // Who could have nothing at all by the tables, what is decided aside, is not held against the bound.
    const any = least({});
    const free = Number.isFinite(any) ? any : -worth;
    const had = before.get(student.id) ?? [];
    const fixed = decided.get(student.id) ?? [];
    const movedAnyway = fixed.some((block) => {
      const was = had.filter(({ requirement, part }) => requirement === block.requirement && (block.whole || part === block.part));
      return was.some((placement) => !isFixed(block, placement));
    });
    const blocks = required(student.programme, student.study_year).flatMap((row) =>
      blocksOf(row).map(({ length }, part) => ({ requirement: row.id, part, length })),
    );
    const open = had.filter(
      ({ requirement, part }) => !fixed.some((block) => block.requirement === requirement && (block.whole || block.part === part)),
    );
    const asBlocks = open.every((placement) =>
      blocks.some(
        ({ requirement, part, length }) =>
          requirement === placement.requirement && part === placement.part && length === placement.calendarWeeks,
      ),
    );
    if (had.length === 0 || !asBlocks) bound += free;
    else bound += movedAnyway ? free + 1 : Math.min(free + 1, least({ kept: open }));
  }
  return Math.max(0, Math.ceil(bound - 1e-5));
}

/** Rules on how many there can be at once. */
const AT_ONCE: ReadonlySet<string> = new Set(["H2", "H3", "H6"]);

/**
 * Students who cannot all have what they had, whatever is done: those whose placements break a rule alone, and where there are more at once than there
 * can be, as many as are too many. Weeks with the same students are counted once.
 */
export function mustMove(rows: TermRows, earlier: Earlier): number {
  const known = new Set(rows.students.students.map(({ id }) => id));
  const before = earlier.placements.filter(({ student }) => known.has(student));
  const context = openContext(rows, before, completeStudents(rows, before));
  const broken = CHECKS.flatMap((rule) => rule.broken(context));
  // What is decided for a student and was not there before (H13) can be beside what was.
  const counted = new Set(
    broken.filter(({ rule, student }) => student !== null && rule !== "H13" && rule !== "H10").map(({ student }) => student!),
  );
  const alone = counted.size;
  let more = 0;
  const tooMany = broken
    .filter(({ rule, student }) => student === null && AT_ONCE.has(rule))
    .map(({ site, week, found, allowed }) => {
      const at = weekNumber(week!)!;
      const there = new Set(
        context.placed.filter((one) => one.site === site && one.from <= at && at < one.to).map(({ student }) => student),
      );
      return { there, excess: Number.parseInt(found, 10) - Number.parseInt(allowed, 10) };
    })
    .sort((one, other) => other.excess - one.excess);
  for (const { there, excess } of tooMany) {
    // Those who are counted already may be the ones who make room.
    const gone = [...there].filter((student) => counted.has(student)).length;
    if (excess <= gone) continue;
    more += excess - gone;
    for (const student of there) counted.add(student);
  }
  return alone + more;
}
