import { calendarLength } from "../../calendar/calendar-length.ts";
import { blocksOf } from "../../calendar/parts.ts";
import { weekNumber } from "../../calendar/weeks.ts";
import { fixedBlocks } from "../../case/fixed-blocks.ts";
import type { TermRows } from "../../case/rows.ts";
import { placesIn } from "../capacity/priced.ts";
import { requiredInTerm } from "../rules/complete.ts";
import { type GoalValues, roundGoal } from "./goal-values.ts";
import { openStudentTables } from "./student-tables.ts";

/** What the best there could be of one student comes to, alone in the term. */
interface Alone {
  /** Whether everything could be had at all. */
  readonly possible: boolean;
  /** Of what is decided already, which the student has in any case. */
  readonly decided: { readonly far: number; readonly minutes: number; readonly weeks: number };
  /** With everything: at the best sites the tables leave open. */
  readonly whole: { readonly far: number; readonly minutes: number; readonly rank: number; readonly weeks: number };
  readonly again: boolean;
  readonly wishes: boolean;
  /** Most weeks of practice without having everything. */
  readonly partly: number;
}

/**
 * What no allocation with so many fully placed can do better than, goal by goal: each student at the best sites the tables leave open, alone in the
 * term, and of all students those with whom it comes out best. Valid because others, weeks and later goals can only take sites away.
 */
export function goalBounds(rows: TermRows, placed: number): GoalValues {
  const all = aloneInTerm(rows);
  const { worst } = openStudentTables(rows);
  const out = all.length - placed;
  /** Everybody has what is decided; the `placed` with whom the rest costs least have it all. */
  const least = (decided: (one: Alone) => number, whole: (one: Alone) => number): number => {
    const more = all.map((one) => (one.possible ? Math.max(0, whole(one) - decided(one)) : Number.POSITIVE_INFINITY)).sort((a, b) => a - b);
    return all.reduce((sum, one) => sum + decided(one), 0) + more.slice(0, placed).reduce((sum, value) => sum + value, 0);
  };
  const none = (): number => 0;
  const weeks = all
    .map(({ partly }) => partly)
    .sort((a, b) => b - a)
    .slice(0, out)
    .reduce((sum, value) => sum + value, 0);
  // Counted from the worst rank on: so many at least have this rank or a worse one.
  const atLeast = Array.from({ length: worst }, (_, at) =>
    worst - at < 2 ? 0 : least(none, (one) => (one.wishes && one.whole.rank >= worst - at ? 1 : 0)),
  );
  const load = least(
    (one) => one.decided.weeks,
    (one) => one.whole.weeks,
  );
  const room = totalPlaces(rows);
  return {
    "weeks-of-others": [roundGoal(weeks)],
    later: {
      "travel-limit": [
        least(
          (one) => one.decided.far,
          (one) => one.whole.far,
        ),
        least(
          (one) => (one.again ? one.decided.far : 0),
          (one) => (one.again ? one.whole.far : 0),
        ),
      ],
      wishes: atLeast.map((count, at) => (worst - at < 2 ? 0 : count - (at === 0 ? 0 : atLeast[at - 1]!))),
      travel: [
        least(
          (one) => one.decided.minutes,
          (one) => one.whole.minutes,
        ),
      ],
      // Of all ways to spread so many weeks, the one in step with the places is the most even (Cauchy-Schwarz).
      "even-load": [room === 0 ? 0 : Math.floor(((load * load) / room) * 1e6) / 1e6],
    },
  };
}

function aloneInTerm(rows: TermRows): Alone[] {
  const tables = openStudentTables(rows);
  const required = requiredInTerm(rows);
  const decidedOf = Map.groupBy(fixedBlocks(rows), ({ student }) => student);
  return rows.students.students.map((student): Alone => {
    const decided = decidedOf.get(student.id) ?? [];
    const own = required(student.programme, student.study_year);
    const had = decided.map(({ site }) => tables.at(student, site));
    const minutes = had.reduce((sum, site) => sum + site.minutes, 0);
    let [far, travelled, rank] = [
      had.some((site) => site.far),
      minutes,
      Math.min(Number.POSITIVE_INFINITY, ...had.map((site) => site.rank)),
    ];
    let possible = true;
    let partly = 0;
    let smallest = Number.POSITIVE_INFINITY;
    for (const row of own) {
      const fixed = decided.filter(({ requirement }) => requirement === row.id);
      const whole = fixed.reduce((sum, { weeks }) => sum + weeks, 0) >= row.value - 1e-6;
      if (whole) {
        partly += row.value;
        continue;
      }
      const sites = tables.sitesFor(student, row).map((site) => tables.at(student, site));
      if (sites.length === 0) {
        possible = false;
        partly += fixed.reduce((sum, { weeks }) => sum + weeks, 0);
        continue;
      }
      partly += row.value;
      smallest = Math.min(
        smallest,
        ...blocksOf(row)
          .filter((_, part) => !fixed.some((block) => block.part === part))
          .map(({ weeks }) => weeks),
      );
      far ||= sites.every((site) => site.far);
      travelled += Math.min(...sites.map((site) => site.minutes));
      rank = Math.min(rank, ...sites.map((site) => site.rank));
    }
    return {
      possible,
      decided: {
        far: had.some((site) => site.far) ? 1 : 0,
        minutes,
        weeks: decided.reduce((sum, { calendarWeeks }) => sum + calendarWeeks, 0),
      },
      whole: {
        far: far ? 1 : 0,
        minutes: travelled,
        rank: Number.isFinite(rank) ? rank : 0,
        weeks: own.reduce((sum, { value }) => sum + calendarLength(value), 0),
      },
      again: tables.farBefore(student.id),
      wishes: tables.wishes(student.id),
      // Who has every block has everything: without that, one block at least is lacking.
      partly: possible ? Math.max(0, partly - (Number.isFinite(smallest) ? smallest : partly)) : partly,
    };
  });
}

/** Places of all sites, disciplines and weeks of the term. */
function totalPlaces(rows: TermRows): number {
  const { term, capacity } = rows;
  const pairs = new Map(capacity.placement_capacity.map(({ site, discipline }) => [`${site}\n${discipline}`, { site, discipline }]));
  let sum = 0;
  for (const { site, discipline } of pairs.values())
    for (let week = weekNumber(term.fromWeek)!; week <= weekNumber(term.toWeek)!; week++)
      sum += Math.max(0, placesIn(rows, { kind: "total", site, discipline }, week));
  return sum;
}
